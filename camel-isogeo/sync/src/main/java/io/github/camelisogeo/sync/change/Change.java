package io.github.camelisogeo.sync.change;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A change of one record. Immutable.
 *
 * @param type the kind of the change
 * @param record the current record; of a deleted record only what the state kept: identifier, title and {@code _modified}
 * @param ownerId the workgroup that owns the record, or null if it isn't known
 * @param snapshot the position of the change in the first reading
 * @param attempt how many times the change has been delivered, including this time
 * @param changedFields the names of the attributes that differ from the version that was delivered before, in alphabetical order, or null
 * if the feed doesn't compare attributes or there is no such version
 * @param before the version that was delivered before, or null if the feed doesn't keep it or there is none
 * @param json the record as the server sent it, in UTF-8, or null if the feed doesn't keep it; the array is not copied
 * @param batch the batch that the change is delivered in
 */
@RecordBuilder
public record Change(
        ChangeType type,
        Metadata record,
        String ownerId,
        Snapshot snapshot,
        int attempt,
        List<String> changedFields,
        Metadata before,
        byte[] json,
        Batch batch) {

    public Change {
        batch = batch == null ? Batch.ALONE : batch;
        changedFields = changedFields == null ? null : List.copyOf(changedFields);
    }

    /** Creates a change without JSON that is delivered alone. */
    public Change(
            ChangeType type,
            Metadata record,
            String ownerId,
            Snapshot snapshot,
            int attempt,
            List<String> changedFields,
            Metadata before) {
        this(type, record, ownerId, snapshot, attempt, changedFields, before, null, null);
    }

    /** The position of a change in the first reading. */
    public enum Snapshot {
        /** The change isn't part of the first reading. */
        NONE,
        /** The change is part of the first reading. */
        RUNNING,
        /** The change is the last one of the first reading. */
        LAST
    }

    /**
     * The position of a change in a batch: changes that are written to the state together before the first of them is delivered. A feed that
     * is stopped doesn't deliver the rest of its batch before the next start.
     *
     * @param index the position, beginning at 0
     * @param size the number of changes in the batch
     */
    public record Batch(int index, int size) {

        /** A batch of one change. */
        public static final Batch ALONE = new Batch(0, 1);

        /** Returns the number of changes that follow. */
        public int left() {
            return size - index - 1;
        }
    }

    /** Returns the identifier of the record. */
    public String id() {
        return record.id();
    }

    /** Returns when the record was last changed, or null if that isn't known. */
    public DateTime modified() {
        return record.modifiedAt();
    }

    /** Returns the same change, marked as the last one of the first reading. */
    public Change last() {
        return ChangeBuilder.builder(this).snapshot(Snapshot.LAST).build();
    }
}
