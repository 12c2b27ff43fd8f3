package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.Identifier;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The analysis that a PUT of a service starts. The sandbox doesn't contact the service, but adds the operations that
 * the standard of the format prescribes, at the path of the service. Layers and operations created by hand stay
 * unchanged.
 */
public final class ServiceAnalysis {

    private static final Map<String, List<String>> OPERATIONS = Map.of(
            "csw", List.of("GetCapabilities", "DescribeRecord", "GetRecords", "GetRecordById"),
            "wcs", List.of("GetCapabilities", "DescribeCoverage", "GetCoverage"),
            "wfs", List.of("GetCapabilities", "DescribeFeatureType", "GetFeature"),
            "wms", List.of("GetCapabilities", "GetMap", "GetFeatureInfo"),
            "wmts", List.of("GetCapabilities", "GetTile"));

    private final RecordEditor records;

    public ServiceAnalysis(RecordEditor records) {
        this.records = records;
    }

    /** Returns true if the record is a service with a path, and a format that prescribes operations. */
    public static boolean applies(ObjectNode record) {
        return "service".equals(Json.text(record, "type"))
                && Json.text(record, "path") != null
                && OPERATIONS.containsKey(format(record));
    }

    /**
     * Adds the operations to a service.
     *
     * @param service a record that the analysis applies to
     */
    public Written<RecordCopy> analyse(Catalogue catalogue, RecordCopy service) {
        Written<Void> written = records.change(catalogue, service.id(), record -> {
            ArrayNode operations = Elements.of(record, "operations");
            for (String name : OPERATIONS.get(format(record))) {
                int at = Elements.place(operations, "/name", name);
                ObjectNode operation = at < 0 ? added(operations, name) : (ObjectNode) operations.get(at);
                operation.put("url", Json.text(record, "path"));
            }
            return null;
        });
        return new Written<>(written.catalogue(), RecordEditor.existing(written.catalogue(), service.id()));
    }

    private static ObjectNode added(ArrayNode operations, String name) {
        ObjectNode operation = operations.addObject().put("_id", Identifier.random());
        operation.putArray("mimeTypesIn");
        operation.putArray("mimeTypesOut").add("text/xml");
        return operation.put("name", name).put("verb", "GET");
    }

    private static String format(ObjectNode record) {
        return String.valueOf(Json.text(record, "format")).toLowerCase(Locale.ROOT);
    }
}
