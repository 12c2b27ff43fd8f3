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
 * The life of a record, from the day that it comes into the selection to the day that it leaves. It is always in one of four states:
 *
 * <pre>
 *                 handed over                    done
 *    unknown ----------------------> under way ---------> delivered
 *       ^                            ^       |                |
 *       |  done, was a deletion      | again | refused        | another _modified, or gone:
 *       +----------------------------|       v                | handed over
 *                                    +--- refused             +----------> under way
 * </pre>
 *
 * <ul>
 *   <li><b>unknown</b>: nothing is remembered, and the receiver has nothing.
 *   <li><b>under way</b>: written down before the receiver gets it, so that a process that is killed knows afterwards what the receiver
 *       may have seen.
 *   <li><b>delivered</b>: the receiver has it as of one {@code _modified}.
 *   <li><b>refused</b>: the receiver failed. Others go on, this one comes again at the next poll.
 * </ul>
 *
 * <p>What comes next depends on what the catalogue says then, not on what was planned:
 *
 * <ul>
 *   <li>Killed while under way, or refused, and the record is there: it comes again, in its newest form. As {@code created}, unless the
 *       receiver had it before, and wasn't told meanwhile to remove it: then as {@code updated}.
 *   <li>Killed while under way, or refused, and the record is gone: {@code deleted}, since the receiver may have it, or half of it.
 *   <li>A page can't be read, the server or the token service fails: the poll ends with that error. What was handed over by then is
 *       remembered, nothing else moves.
 *   <li>A reading that misses records, and a server that says nothing believable of them: see {@link Deletions}; nothing is deleted.
 *   <li>The state can't be written: the poll ends before the change is handed over.
 * </ul>
 */
final class ChangeLife {

    private ChangeLife() {}

    /** What the receiver is to be told of a record that is there; null when it has it. */
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

    /** The change of a record that is there. */
    static Change there(ChangeType type, Metadata record, RecordState known, boolean snapshot) {
        return new Change(type, record, ownerOf(record, known), snapshot(known, snapshot), attempt(known));
    }

    /** The change of a record that is gone. */
    static Change gone(RecordState known) {
        Metadata kept = Metadata.builder()
                .id(known.id())
                .title(known.title())
                .modifiedAt(known.delivered())
                .build();
        // Told of a deletion, nobody counts the records of a first reading.
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

    /** Before the receiver gets the change. */
    static RecordState underWay(RecordState known, Change change) {
        return new RecordState(
                change.id(),
                known == null ? null : known.delivered(),
                change.ownerId(),
                change.record().title(),
                new Handover(change.type(), change.snapshot() != Snapshot.NONE, change.attempt(), null));
    }

    /** The receiver has it; null when nothing is to be remembered any more. */
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

    /** The receiver refused it. */
    static RecordState refused(RecordState underWay, String why) {
        Handover handover = underWay.handover();
        return new RecordState(
                underWay.id(),
                underWay.delivered(),
                underWay.ownerId(),
                underWay.title(),
                new Handover(handover.type(), handover.snapshot(), handover.attempts(), why));
    }

    /** As if it had been delivered: where the first reading is not handed over. */
    static RecordState known(Metadata record) {
        return new RecordState(record.id(), record.modifiedAt(), ownerOf(record, null), record.title(), null);
    }
}
