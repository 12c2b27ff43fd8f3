package io.github.camelisogeo.examples.cataloguesync.page;

import java.util.Objects;
import java.util.Set;

/**
 * Something happened to a record.
 *
 * @param type {@value #CREATED}, {@value #UPDATED} or {@value #DELETED}
 * @param modified when, as the API writes it; may be null
 * @param title of the record, as last known; may be null
 * @param record as it is now; null when it was deleted, and only then
 */
public record PageChange(String type, String id, String modified, String title, RecordSummary record) {

    public static final String CREATED = "created";
    public static final String UPDATED = "updated";
    public static final String DELETED = "deleted";

    private static final Set<String> TYPES = Set.of(CREATED, UPDATED, DELETED);

    public PageChange {
        Objects.requireNonNull(id, "id");
        if (type == null || !TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    "type is '" + type + "', it must be " + CREATED + ", " + UPDATED + " or " + DELETED);
        }
        if (type.equals(DELETED) != (record == null)) {
            throw new IllegalArgumentException(
                    type + " " + id + " comes " + (record == null ? "without" : "with") + " its record");
        }
    }

    public static PageChange created(RecordSummary record) {
        return new PageChange(CREATED, record.id(), record.modified(), record.title(), record);
    }

    public static PageChange updated(RecordSummary record) {
        return new PageChange(UPDATED, record.id(), record.modified(), record.title(), record);
    }

    public static PageChange deleted(String id, String modified, String title) {
        return new PageChange(DELETED, id, modified, title, null);
    }

    /** The same, without the record: for a list of what happened. */
    Headline headline() {
        return new Headline(type, id, modified, title);
    }

    /** A change by its title. */
    record Headline(String type, String id, String modified, String title) {}
}
