package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;
import java.util.Objects;

/**
 * What a service is, what it can do, and which data it shows. Contains no GML, since each edition of the schemas of
 * services uses its own.
 */
final class IsoService {

    private static final Map<String, String> TYPES =
            Map.of("wms", "view", "wmts", "view", "ems", "view", "wfs", "download", "efs", "download");

    private IsoService() {}

    static void of(IsoOutput iso, JsonNode record) {
        iso.in("gmd:identificationInfo", "srv:SV_ServiceIdentification", () -> {
            IsoIdentification.common(iso, record);
            String format = Objects.requireNonNullElse(Json.text(record, "format"), "");
            iso.value("srv:serviceType", "gco:LocalName", TYPES.getOrDefault(format, "other"));
            iso.text("srv:serviceTypeVersion", Json.text(record, "formatVersion"));
            IsoExtent.inSpace(iso, "srv:extent", record);
            boolean coupled = false;
            for (JsonNode layer : record.path("layers")) {
                coupled |= coupled(iso, layer);
            }
            iso.code("srv:couplingType", "srv:SV_CouplingType", coupled ? "tight" : "loose");
            operations(iso, record);
            record.path("layers").forEach(layer -> operatesOn(iso, layer.path("dataset")));
        });
    }

    private static boolean coupled(IsoOutput iso, JsonNode layer) {
        String dataset = Json.text(layer.path("dataset"), "_id");
        if (dataset == null) {
            return false;
        }
        iso.in("srv:coupledResource", "srv:SV_CoupledResource", () -> {
            iso.requiredText("srv:operationName", "GetCapabilities");
            iso.requiredText("srv:identifier", Urn.of(dataset));
            iso.xml().leaf("gco:ScopedName", Objects.requireNonNullElse(Json.text(layer, "id"), ""));
        });
        return true;
    }

    private static void operations(IsoOutput iso, JsonNode record) {
        JsonNode operations = record.path("operations");
        if (operations.isEmpty()) {
            iso.missing("srv:containsOperations");
        }
        for (JsonNode operation : operations) {
            String own = Json.text(operation, "url");
            String url = own == null ? Json.text(record, "path") : own;
            iso.in("srv:containsOperations", "srv:SV_OperationMetadata", () -> {
                iso.requiredText("srv:operationName", Json.text(operation, "name"));
                iso.code("srv:DCP", "srv:DCPList", "WebServices");
                iso.in(
                        "srv:connectPoint",
                        () -> IsoDistribution.online(iso, url, Json.text(record, "format"), null, "information"));
            });
        }
    }

    private static void operatesOn(IsoOutput iso, JsonNode dataset) {
        String id = Json.text(dataset, "_id");
        if (id != null) {
            iso.in("srv:operatesOn", () -> iso.xml().attribute("uuidref", Urn.of(id)));
        }
    }
}
