package io.github.camelisogeo.mirror.page;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Workgroup;
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

    public static RecordSummary of(Metadata record) {
        return new RecordSummary(
                record.id(),
                record.title(),
                PlainText.startOf(record.abstractText()),
                text(record.type()),
                owner(record.creator()),
                text(record.modifiedAt()),
                BoundingBox.of(record.envelope()).orElse(null));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String owner(Workgroup group) {
        return group == null || group.contact() == null ? null : group.contact().name();
    }
}
