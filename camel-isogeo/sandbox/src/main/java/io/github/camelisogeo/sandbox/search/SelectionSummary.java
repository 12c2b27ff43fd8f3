package io.github.camelisogeo.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.catalogue.Run;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Labels;
import io.github.camelisogeo.sandbox.model.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/** What an answer says of all the records found, whatever its page. */
final class SelectionSummary {

    private SelectionSummary() {}

    /** Tag to label over all the records, sorted, in French. */
    static Map<String, String> tags(List<Run> selected, RecordIndex index) {
        Map<String, String> tags = new TreeMap<>();
        BitSet seen = new BitSet();
        for (Run run : selected) {
            CatalogueRecord record = run.record();
            if (index.isFresh(record)) {
                index.tagColumn().see(record.index(), seen);
            } else {
                record.tags().forEach((tag, label) -> TagColumn.put(tag, label, tags));
            }
        }
        index.tagColumn().collect(seen, tags);
        return tags;
    }

    static ObjectNode inLanguage(Map<String, String> tags, Language language) {
        ObjectNode labelled = Json.object();
        tags.forEach((tag, label) -> {
            String word = Labels.ofTag(tag, language);
            labelled.put(tag, word == null ? label : word);
        });
        return labelled;
    }

    /** The rectangle around all envelopes, as GeoJSON; null when none of the records has one. */
    static JsonNode envelope(List<Run> selected, RecordIndex index) {
        Envelope around = new Envelope();
        for (Run run : selected) {
            CatalogueRecord record = run.record();
            if (index.isFresh(record)) {
                index.places().expand(around, record.index());
            } else if (record.geometry() != null) {
                around.expandToInclude(record.geometry().getEnvelopeInternal());
            }
        }
        return around.isNull() ? Json.MAPPER.getNodeFactory().nullNode() : rectangle(around);
    }

    private static ObjectNode rectangle(Envelope envelope) {
        double west = envelope.getMinX();
        double south = envelope.getMinY();
        double east = envelope.getMaxX();
        double north = envelope.getMaxY();
        ObjectNode polygon = Json.object().put("type", "Polygon");
        polygon.putArray("bbox").add(west).add(south).add(east).add(north);
        double[][][] rings = {{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}};
        polygon.set("coordinates", Json.MAPPER.valueToTree(rings));
        return polygon;
    }
}
