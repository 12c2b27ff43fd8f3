package io.github.camelisogeo.sandbox.internal.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Labels;
import io.github.camelisogeo.sandbox.internal.model.Language;
import java.util.Map;
import java.util.TreeMap;

/** The parts of an answer that depend on all found records, not on the page. */
final class SelectionSummary {

    private SelectionSummary() {}

    /** Returns the tags of all records with their French labels, sorted. */
    static Map<String, String> tags(Selected selected, RecordIndex index) {
        Map<String, String> tags = new TreeMap<>();
        index.labelledTags(selected.indexed(), tag -> tag.addTo(tags));
        for (Run run : selected.others()) {
            run.record().tags().forEach((tag, label) -> new LabelledTag(tag, label).addTo(tags));
        }
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

    /**
     * Returns the bounding rectangle of all envelopes as GeoJSON, or null if no record has an envelope. If west is
     * greater than east, it crosses the antimeridian.
     */
    static JsonNode envelope(Selected selected, RecordIndex index) {
        Extent extent = index.places().around(selected.indexed());
        for (Run run : selected.others()) {
            if (run.record().geometry() != null) {
                extent.add(run.record().geometry());
            }
        }
        return extent.geoJson();
    }
}
