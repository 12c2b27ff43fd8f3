package io.github.camelisogeo.examples.cataloguesync.page;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Workgroup;
import java.util.List;

/**
 * What the page shows of a record. Any of it but the identifier may be null, and all of it is text of strangers.
 *
 * @param summary the start of the abstract, without its Markdown, {@value PlainText#LONGEST} characters at most
 * @param modified when the record was last changed, as the API writes it
 * @param bbox its envelope: west, south, east, north in degrees; west is greater than east across the antimeridian
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
