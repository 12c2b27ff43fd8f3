package io.github.camelisogeo.sandbox.internal.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.Box;
import io.github.camelisogeo.sandbox.internal.model.Json;

/**
 * What the page shows of a record.
 *
 * @param type in camel case
 * @param box the bounding box, or null if the record has no envelope
 */
public record ShownRecord(String id, String title, String type, String workgroup, Box box) {

    private static final int LAST_LONGITUDE = 180;
    private static final int LAST_LATITUDE = 90;

    /** Wider records, in degrees, aren't about any place in particular. */
    private static final int WORLDWIDE = 90;

    public static ShownRecord of(JsonNode record) {
        String title = Json.text(record, "title");
        return new ShownRecord(
                Json.text(record, "_id"),
                title == null || title.isBlank() ? "(no title)" : title,
                String.valueOf(Json.text(record, "type")),
                Json.text(record.path("_creator").path("contact"), "name"),
                onEarth(Box.of(record.path("envelope"))));
    }

    /** Returns true if the record is about a place that a map can show. */
    boolean hasPlace() {
        return box != null && box.east() - box.west() <= WORLDWIDE;
    }

    /**
     * Returns the box, or null if it isn't in degrees: some envelopes are in metres, although the API doesn't say so.
     */
    private static Box onEarth(Box box) {
        boolean onEarth = box != null
                && box.west() >= -LAST_LONGITUDE
                && box.east() <= LAST_LONGITUDE
                && box.west() <= box.east()
                && box.south() >= -LAST_LATITUDE
                && box.north() <= LAST_LATITUDE
                && box.south() <= box.north();
        return onEarth ? box : null;
    }
}
