package io.github.camelisogeo.mirror;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A change that the mirror has applied.
 *
 * @param type created, updated or deleted
 * @param modified when the record was last changed, in the format of the API, or null if it isn't known
 * @param title the last known title, or null if it has none
 * @param ownerId the workgroup that owns the record, or null if it isn't known
 * @param firstReading whether the change is not news but part of the first reading
 */
@JsonPropertyOrder({"type", "id", "modified", "title"})
record MirrorChange(
        String type,
        String id,
        String modified,
        String title,
        @JsonIgnore String ownerId,
        @JsonIgnore boolean firstReading) {

    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String DELETED = "deleted";

    @JsonIgnore
    boolean isDeletion() {
        return type.equals(DELETED);
    }
}
