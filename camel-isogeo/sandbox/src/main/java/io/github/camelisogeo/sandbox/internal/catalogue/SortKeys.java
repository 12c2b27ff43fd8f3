package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Stamp;
import io.github.camelisogeo.sandbox.internal.model.Text;

/**
 * The values by which records are sorted. Dates are in ticks of {@link Stamp}.
 *
 * @param title the title without case and accents, so that they don't affect the order
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
