package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Stamp;
import io.github.camelisogeo.sandbox.model.Text;

/**
 * What records are ordered by; dates in ticks of {@link Stamp}.
 *
 * @param title folded, so that accents and case don't tear apart what belongs together
 */
public record SortKeys(long recordCreated, long recordModified, long dataCreated, long dataModified, String title) {

    static SortKeys of(ObjectNode record) {
        String title = Json.text(record, "title");
        return new SortKeys(
                ticks(record, "_created"),
                ticks(record, "_modified"),
                ticks(record, "created"),
                ticks(record, "modified"),
                title == null ? "" : Text.folded(title));
    }

    private static long ticks(ObjectNode record, String attribute) {
        return Stamp.ticks(Json.text(record, attribute));
    }
}
