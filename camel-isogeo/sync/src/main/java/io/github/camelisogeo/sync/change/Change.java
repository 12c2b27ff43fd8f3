package io.github.camelisogeo.sync.change;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;

/**
 * A change of one record.
 *
 * @param type what happened
 * @param record the record as it is now; of a deleted one what is kept of it: identifier, title, {@code _modified}
 * @param ownerId the workgroup that owns it; null where that isn't known
 * @param snapshot where it stands in the first reading
 * @param attempt how often it was handed over, this time included
 */
public record Change(ChangeType type, Metadata record, String ownerId, Snapshot snapshot, int attempt) {

    /** Where a change stands in the first reading. */
    public enum Snapshot {
        /** It doesn't belong to it. */
        NONE,
        /** It belongs to it. */
        RUNNING,
        /** It is the last one of it. */
        LAST
    }

    /** The identifier of the record. */
    public String id() {
        return record.id();
    }

    /** When the record was last changed, as far as it is known. */
    public DateTime modified() {
        return record.modifiedAt();
    }

    /** The same, as the last one of the first reading. */
    public Change last() {
        return new Change(type, record, ownerId, Snapshot.LAST, attempt);
    }
}
