package io.github.camelisogeo.mirror.page;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.mirror.geo.BoundingBox;
import java.util.List;

/**
 * The parts of a record that the page shows. Any of them except the identifier may be null, and none of the text can be trusted.
 *
 * @param summary the beginning of the abstract, without Markdown, at most {@value PlainText#LONGEST} characters
 * @param modified when the record was last changed, in the format of the API
 * @param bbox the envelope: west, south, east, north in degrees; west is greater than east across the antimeridian
 */
public record RecordSummary(
        String id, String title, String summary, String type, String owner, String modified, List<Double> bbox) {

    public RecordSummary {
        bbox = bbox == null ? null : List.copyOf(bbox);
    }

    /**
     * Returns the summary of a record.
     *
     * @param id the identifier in the form of the record's file
     */
    public static RecordSummary of(String id, Metadata record) {
        return new RecordSummary(
                id,
                record.title(),
                PlainText.startOf(record.abstractText()),
                text(record.type()),
                owner(record.creator()),
                text(record.modifiedAt()),
                BoundingBox.of(record.envelope()).orElse(null));
    }

    /** Reads what {@link #json()} returned. */
    public static RecordSummary of(byte[] json) {
        return ScriptJson.read(json, RecordSummary.class);
    }

    /** Returns the summary as JSON that is safe in a script. */
    public byte[] json() {
        return ScriptJson.bytes(this);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String owner(Workgroup group) {
        return group == null || group.contact() == null ? null : group.contact().name();
    }
}
