package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.Change.Snapshot;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.state.Handover;
import io.github.camelisogeo.sync.state.RecordState;

/**
 * The states of a record, from the time that it enters the selection to the time that it leaves it. A record is always in one of four
 * states:
 *
 * <pre>
 *                 handed over                    done
 *    unknown ----------------------> under way ---------> delivered
 *       ^                            ^       |                |
 *       |  done, was a deletion      | again | refused        | another _modified, or gone:
 *       +----------------------------|       v                | handed over
 *                                    +--- refused             +----------> under way
 * </pre>
 * <ul>
 * <li><b>unknown</b>: there is no state for the record, and the receiver doesn't have it.
 * <li><b>under way</b>: written before the receiver gets the change, so that after a crash the feed knows what the receiver may have seen.
 * <li><b>delivered</b>: the receiver has the record as of one {@code _modified}.
 * <li><b>refused</b>: the receiver failed. Other changes continue; this one is delivered again at the next poll.
 * </ul>
 *
 * <p>The next change depends on the catalogue at that time, not on what was planned before:
 * <ul>
 * <li>The process crashed while a change was under way, or the change was refused, and the record exists: the record is delivered again, in
 * its newest form. It is delivered as {@code updated} if the receiver had it before and has not received its deletion since, and as {@code created} otherwise.
 * <li>The process crashed while a change was under way, or the change was refused, and the record doesn't exist any more: it is delivered
 * as {@code deleted}, because the receiver may have it or a part of it.
 * <li>A page can't be read, or the server or the token service fails: the poll ends with that error. The state keeps what was delivered
 * until then and doesn't change otherwise.
 * <li>An answer lacks records or can't be trusted: nothing is deleted, see {@link Deletions}.
 * <li>The state can't be written: the poll ends before the change is delivered.
 * </ul>
 */
final class ChangeLife {

    private ChangeLife() {}

    /** Returns the change to deliver for a record that exists, or null if the receiver has it already. */
    static ChangeType whenThere(RecordState known, DateTime modified) {
        if (known == null) {
            return ChangeType.CREATED;
        }
        if (known.isPending()) {
            boolean receiverHasIt =
                    known.delivered() != null && known.handover().type() != ChangeType.DELETED;
            return receiverHasIt ? ChangeType.UPDATED : ChangeType.CREATED;
        }
        return isSame(known.delivered(), modified) ? null : ChangeType.UPDATED;
    }

    private static boolean isSame(DateTime delivered, DateTime modified) {
        if (delivered == null || modified == null) {
            return delivered == modified;
        }
        return delivered.equals(modified) || delivered.isSameInstant(modified);
    }

    /** Returns the change of a record that exists. */
    static Change there(ChangeType type, Metadata record, RecordState known, boolean snapshot) {
        return new Change(type, record, ownerOf(record, known), snapshot(known, snapshot), attempt(known));
    }

    /** Returns the change of a record that no longer exists. */
    static Change gone(RecordState known) {
        Metadata kept = Metadata.builder()
                .id(known.id())
                .title(known.title())
                .modifiedAt(known.delivered())
                .build();
        // A deletion is not part of the first reading's records.
        return new Change(ChangeType.DELETED, kept, known.ownerId(), Snapshot.NONE, attempt(known));
    }

    private static Snapshot snapshot(RecordState known, boolean running) {
        boolean began = known != null && known.isPending() && known.handover().snapshot();
        return running || began ? Snapshot.RUNNING : Snapshot.NONE;
    }

    private static int attempt(RecordState known) {
        return known != null && known.isPending() ? known.handover().attempts() + 1 : 1;
    }

    private static String ownerOf(Metadata record, RecordState known) {
        Workgroup owner = record.creator();
        if (owner != null && owner.id() != null) {
            return owner.id();
        }
        return known == null ? null : known.ownerId();
    }

    /** Returns the state to write before the receiver gets the change. */
    static RecordState underWay(RecordState known, Change change) {
        return new RecordState(
                change.id(),
                known == null ? null : known.delivered(),
                change.ownerId(),
                change.record().title(),
                new Handover(change.type(), change.snapshot() != Snapshot.NONE, change.attempt(), null));
    }

    /** Returns the state after the receiver has accepted the change, or null if the record is to be forgotten. */
    static RecordState done(Change change) {
        return change.type() == ChangeType.DELETED
                ? null
                : new RecordState(
                        change.id(),
                        change.modified(),
                        change.ownerId(),
                        change.record().title(),
                        null);
    }

    /** Returns the state after the receiver has refused the change. */
    static RecordState refused(RecordState underWay, String why) {
        Handover handover = underWay.handover();
        return new RecordState(
                underWay.id(),
                underWay.delivered(),
                underWay.ownerId(),
                underWay.title(),
                new Handover(handover.type(), handover.snapshot(), handover.attempts(), why));
    }

    /** Returns the state of a record that counts as delivered, for a first reading that isn't delivered. */
    static RecordState known(Metadata record) {
        return new RecordState(record.id(), record.modifiedAt(), ownerOf(record, null), record.title(), null);
    }
}
