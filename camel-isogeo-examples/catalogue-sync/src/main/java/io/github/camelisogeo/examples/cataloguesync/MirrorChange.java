package io.github.camelisogeo.examples.cataloguesync;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A change that the mirror has followed.
 *
 * @param type created, updated or deleted
 * @param modified when the record was last changed, as the API writes it; null where it isn't known
 * @param title its title as last known; null where it has none
 * @param ownerId the workgroup that owns it; null where it isn't known
 * @param firstReading whether it is no news, but was found by the first reading
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
