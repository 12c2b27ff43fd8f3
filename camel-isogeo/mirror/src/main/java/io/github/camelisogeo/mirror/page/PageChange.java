package io.github.camelisogeo.mirror.page;

import java.util.Objects;
import java.util.Set;

/**
 * A change of a record, as the page shows it.
 *
 * @param type {@value #CREATED}, {@value #UPDATED} or {@value #DELETED}
 * @param modified when the record was changed, in the format of the API; may be null
 * @param title the last known title; may be null
 * @param record the current record, or null if and only if it was deleted
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
                    "a change of type " + type + " must " + (record == null ? "" : "not ") + "have a record: " + id);
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

    /** Returns the change without the record, for a list of changes. */
    Headline headline() {
        return new Headline(type, id, modified, title);
    }

    /** A change without the record. */
    record Headline(String type, String id, String modified, String title) {}
}
