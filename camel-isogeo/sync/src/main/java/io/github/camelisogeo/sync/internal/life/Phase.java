package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Instant;
import java.util.List;

/** The phase that a record is in. {@link ChangeLife} says how a record goes from one phase to another. Immutable. */
public sealed interface Phase {

    /** Returns the word for the phase in stored rows and counts. */
    String word();

    /** Returns the time from which on there is something to do, or null if any time is right. */
    default Instant due() {
        return null;
    }

    /** Returns true if the phase belongs to a deletion, so that the selection should no longer contain the record. */
    default boolean isDeletion() {
        return false;
    }

    /** A phase in which a change of a known type is on its way. */
    sealed interface Pending extends Phase {

        Attempt attempt();

        @Override
        default boolean isDeletion() {
            return attempt().type() == ChangeType.DELETED;
        }
    }

    /** A phase of a record that the last complete reading lacked. */
    sealed interface Absent extends Phase {

        /** Returns the phase that the record goes back to if it is found. */
        Phase before();
    }

    /** Nothing is to do: the receiver has the newest version that is known. */
    record Settled() implements Phase {

        public static final String WORD = "settled";

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * A reading promised a version that the receiver doesn't have.
     *
     * @param promised the {@code _modified} of that version, or null if it has none
     * @param snapshot whether the record belongs to the first reading
     * @param again whether the record is to be delivered even if the receiver has this version
     * @param asked how many times the record was read by its identifier without getting that version
     */
    record Owed(DateTime promised, boolean snapshot, boolean again, int asked, Instant due) implements Phase {

        public static final String WORD = "owed";

        @Override
        public String word() {
            return WORD;
        }
    }

    /** The receiver got a change, or will get it at any moment, and the outcome isn't known. */
    record UnderWay(Attempt attempt) implements Pending {

        public static final String WORD = "underWay";
        public static final String DELETION = "underWayDeletion";

        @Override
        public String word() {
            return isDeletion() ? DELETION : WORD;
        }
    }

    /**
     * The receiver failed, and gets the change again.
     *
     * @param error why it failed
     */
    record Refused(Attempt attempt, String error, Instant due) implements Pending {

        public static final String WORD = "refused";
        public static final String DELETION = "refusedDeletion";

        @Override
        public String word() {
            return isDeletion() ? DELETION : WORD;
        }
    }

    /**
     * The receiver failed too often, and somebody must decide.
     *
     * @param error why it failed the last time
     * @param since when that was
     */
    record Parked(Attempt attempt, String error, Instant since) implements Pending {

        public static final String WORD = "parked";
        public static final String DELETION = "parkedDeletion";

        @Override
        public String word() {
            return isDeletion() ? DELETION : WORD;
        }
    }

    /**
     * A complete reading lacked the record.
     *
     * @param since when that was
     * @param poll the number of that poll
     * @param due when another reading may confirm it
     */
    record Missing(Phase before, Instant since, long poll, Instant due) implements Absent {

        public static final String WORD = "missing";

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * Two complete readings lacked the record, so it counts as deleted unless it is found by its identifier or a guard objects.
     *
     * @param released whether somebody released the deletion, so that no guard is asked any more
     */
    record Gone(Phase before, boolean released) implements Absent {

        public static final String WORD = "gone";

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public boolean isDeletion() {
            return true;
        }
    }

    /**
     * A deletion that a guard holds back until somebody decides.
     *
     * @param reason why
     * @param shares the identifiers of the shares that the account no longer sees, if that is the reason
     * @param since when it was held back
     */
    record Held(Phase before, String reason, List<String> shares, Instant since) implements Absent {

        public static final String WORD = "held";

        public Held {
            shares = List.copyOf(shares);
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public boolean isDeletion() {
            return true;
        }
    }
}
