package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.Phase.Absent;
import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Pending;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.Settled;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The life of a record, from the time that it enters the selection to the time that it leaves it. Every change of a record's phase is made
 * here.
 *
 * <pre>{@code
 *                listed           handed over          done
 *    unknown ----------> owed ------------> under way -------> settled
 *                         ^                  |     ^             |
 *                         | listed anew      |     | in time     | missed
 *                         |          refused v     |             v
 *                         |                 refused        missing ---> (listed: back)
 *                         |        too often |                   |
 *                         |                  v                   | missed again
 *                         +--- released --- parked               v
 *                                                    held <---- gone ---> under way, as a deletion
 *                                                      |         ^        done: unknown
 *                                                      +---------+
 *                                                       released
 * }</pre>
 *
 * <p>A reading may miss a record in any phase; it is then missing, unless it is a deletion already. If it is found again, it is back in the
 * phase from before. Deletions fail, come again and are parked like other changes, and end if the record is listed again.
 *
 * <p>What is delivered next depends on the catalogue at that time, not on what was planned before. A record that was under way when the
 * process ended is delivered again, in its newest form: as {@code updated} if the receiver had it before, as {@code created} otherwise, and
 * as {@code deleted} if it is gone in the meantime.
 */
public final class ChangeLife {

    private static final int ASKED_AT_EACH_POLL = 3;
    private static final int MOST_DOUBLINGS = 12;

    /** After so many answers, which take some minutes, a promised version that doesn't come was withdrawn: a backup was restored. */
    private static final int ASKED_BEFORE_BELIEVED = 10;

    private static final Duration BEFORE_ANOTHER_LOOK = Duration.ofSeconds(10);

    private ChangeLife() {}

    /**
     * Returns the state of a record that a reading listed, or the same object if nothing changes.
     *
     * @param known the state before, or null if there is none
     * @param modified the {@code _modified} that the reading showed
     * @param snapshot whether it is the first reading
     */
    public static RecordState listed(RecordState known, String id, DateTime modified, boolean snapshot, Instant now) {
        if (known == null) {
            return RecordState.unknown(id, owed(modified, snapshot, now));
        }
        Phase phase = known.phase();
        if (phase instanceof Owed owed) {
            return Stamps.isNewer(modified, owed.promised())
                    ? known.in(new Owed(modified, owed.snapshot(), owed.again(), 0, first(owed.due(), now)))
                    : known;
        }
        if (phase instanceof Settled) {
            boolean isDue = Stamps.isNewer(modified, known.delivered());
            return isDue ? known.in(owed(modified, false, now)) : known;
        }
        if (phase instanceof Absent absent) {
            return listed(known.in(absent.before()), id, modified, snapshot, now);
        }
        Pending pending = (Pending) phase;
        if (pending.isDeletion()) {
            // The receiver may have removed it already, so it has no version for certain.
            return RecordStateBuilder.builder(known)
                    .phase(new Owed(modified, false, true, 0, earliest(modified, now)))
                    .delivered(null)
                    .hashes(null)
                    .before(null)
                    .build();
        }
        Attempt attempt = pending.attempt().listed(modified);
        return attempt == pending.attempt() ? known : known.in(with(attempt, pending));
    }

    private static Phase with(Attempt attempt, Pending pending) {
        if (pending instanceof Refused refused) {
            return new Refused(attempt, refused.error(), refused.due());
        }
        return pending instanceof Parked parked
                ? new Parked(attempt, parked.error(), parked.since())
                : new UnderWay(attempt);
    }

    /** A record that changes again and again keeps its place among those that wait. */
    private static Instant first(Instant due, Instant now) {
        return due == null || due.isAfter(now) ? now : due;
    }

    private static Owed owed(DateTime promised, boolean snapshot, Instant now) {
        return new Owed(promised, snapshot, false, 0, earliest(promised, now));
    }

    /** Returns the time by which changes are delivered in order: that of the version, but never a time in the future. */
    private static Instant earliest(DateTime promised, Instant now) {
        Instant stamp = Stamps.instant(promised);
        return stamp == null || stamp.isAfter(now) ? now : stamp;
    }

    /** Returns the state of a record that counts as delivered although it wasn't. */
    public static RecordState taken(String id, DateTime modified, String ownerId, String title) {
        return new RecordState(id, new Settled(), true, Stamps.delivered(modified), ownerId, title, null, null);
    }

    /**
     * Returns the state of a record that a complete reading lacked, the same object if nothing changes, or null if it is to be forgotten.
     *
     * @param poll the number of the poll
     * @param grace the least time between two readings that both miss the record
     */
    public static RecordState missed(RecordState known, long poll, Duration grace, Instant now) {
        if (known.phase() instanceof Missing missing) {
            if (missing.poll() >= poll || now.isBefore(missing.due())) {
                return known;
            }
            return known.told() ? known.in(new Gone(missing.before(), false)) : null;
        }
        return known.phase().isDeletion() ? known : known.in(new Missing(known.phase(), now, poll, now.plus(grace)));
    }

    /**
     * Returns the type of the change to deliver for a version that was read by identifier, or null if the receiver needs none.
     */
    public static ChangeType typeFor(RecordState known, DateTime modified) {
        if (known == null) {
            return ChangeType.CREATED;
        }
        if (modified != null && isOlderThanSent(known, modified)) {
            // An older version must not follow a newer one.
            return null;
        }
        boolean mayHaveLost = known.phase() instanceof Pending pending && pending.isDeletion()
                || known.phase() instanceof Owed owed && owed.again() && known.delivered() == null;
        ChangeType type = known.delivered() != null && !mayHaveLost ? ChangeType.UPDATED : ChangeType.CREATED;
        boolean isPending = known.phase() instanceof Pending;
        boolean again = known.phase() instanceof Owed owed && owed.again();
        boolean never = known.delivered() == null && !(known.phase() instanceof Settled);
        return isPending || again || never || Stamps.isNewer(modified, known.delivered()) ? type : null;
    }

    private static boolean isOlderThanSent(RecordState known, DateTime modified) {
        // What is delivered again was given to the receiver in the promised version, which may have refused it.
        return Stamps.isNewer(newestSent(known), modified)
                || known.phase() instanceof Owed owed && owed.again() && isEarly(owed, modified);
    }

    /** Returns the newest version that the receiver has or may have, or null if there is none. */
    private static DateTime newestSent(RecordState known) {
        DateTime sent = known.phase() instanceof Pending pending && !pending.isDeletion()
                ? pending.attempt().version()
                : null;
        return Stamps.isNewer(sent, known.delivered()) ? sent : known.delivered();
    }

    /** Returns the state of a record whose version, read by identifier, differs from the delivered one in nothing that counts. */
    public static RecordState unchanged(RecordState known, DateTime modified, Instant now) {
        RecordState taken = RecordStateBuilder.builder(known)
                .delivered(Stamps.delivered(modified))
                .build();
        return notDelivered(taken, modified, now);
    }

    /** Returns the state of a record whose version, read by identifier, isn't delivered. */
    public static RecordState notDelivered(RecordState known, DateTime modified, Instant now) {
        if (known.phase() instanceof Owed owed && isEarly(owed, modified)) {
            return stillOwed(known, owed, now);
        }
        return known.phase() instanceof Pending pending ? waiting(known, pending, now) : known.in(new Settled());
    }

    /** Returns true if a newer version than this one may still come. */
    private static boolean isEarly(Owed owed, DateTime modified) {
        return Stamps.isNewer(owed.promised(), modified) && owed.asked() < ASKED_BEFORE_BELIEVED;
    }

    /** A version that the receiver may have is not the newest one for this answer, so a later answer is waited for. */
    private static RecordState waiting(RecordState known, Pending pending, Instant now) {
        String error = pending instanceof Refused refused ? refused.error() : "the outcome isn't known";
        return known.in(new Refused(pending.attempt(), error, now.plus(BEFORE_ANOTHER_LOOK)));
    }

    /** Returns the state of a record that wasn't found by its identifier, or the same object if nothing changes. */
    public static RecordState notFound(RecordState known, Instant now) {
        return known.phase() instanceof Owed owed ? stillOwed(known, owed, now) : known;
    }

    private static RecordState stillOwed(RecordState known, Owed owed, Instant now) {
        int asked = owed.asked() + 1;
        Instant due = asked <= ASKED_AT_EACH_POLL
                ? now
                : now.plusSeconds(1L << Math.min(asked - ASKED_AT_EACH_POLL, MOST_DOUBLINGS));
        return known.in(new Owed(owed.promised(), owed.snapshot(), owed.again(), asked, due));
    }

    /** Returns the state of a record for which there is something to do at once. */
    public static RecordState dueNow(RecordState known, Instant now) {
        if (known.phase() instanceof Owed owed) {
            return known.in(new Owed(owed.promised(), owed.snapshot(), owed.again(), owed.asked(), now));
        }
        if (known.phase() instanceof Missing missing) {
            Phase before = dueNow(known.in(missing.before()), now).phase();
            return known.in(new Missing(before, now, missing.poll(), now));
        }
        if (known.phase() instanceof Refused refused) {
            return known.in(new Refused(refused.attempt(), refused.error(), now));
        }
        return known;
    }

    /** Returns how many times the next change of a record will have been delivered, including that time. */
    public static int nextAttempt(RecordState known) {
        return known != null && known.phase() instanceof Pending pending
                ? pending.attempt().number() + 1
                : 1;
    }

    /** Returns true if the next change of a record belongs to the first reading. */
    public static boolean belongsToSnapshot(RecordState known) {
        if (known == null) {
            return false;
        }
        return known.phase() instanceof Pending pending
                        && !pending.isDeletion()
                        && pending.attempt().snapshot()
                || known.phase() instanceof Owed owed && owed.snapshot();
    }

    /** Returns the newest version that a reading promised, or null if it is the one that the receiver has or there was none. */
    private static DateTime promised(RecordState known) {
        if (known == null) {
            return null;
        }
        if (known.phase() instanceof Pending pending) {
            return pending.attempt().newest();
        }
        return known.phase() instanceof Owed owed ? owed.promised() : null;
    }

    /** Returns true if a reading promised a newer version than a change contains. */
    public static boolean isBehind(RecordState known, Change change) {
        return change.type() != ChangeType.DELETED && Stamps.isNewer(promised(known), change.modified());
    }

    /** Returns the state to write before the receiver gets a change. */
    public static RecordState underWay(RecordState known, Change change) {
        boolean snapshot = change.snapshot() != Change.Snapshot.NONE;
        DateTime promised = isBehind(known, change) ? promised(known) : null;
        Phase phase = new UnderWay(new Attempt(change.type(), change.modified(), promised, snapshot, change.attempt()));
        RecordState before = known == null ? RecordState.unknown(change.id(), phase) : known;
        return RecordStateBuilder.builder(before)
                .phase(phase)
                .told(true)
                .ownerId(change.ownerId())
                .title(change.record().title())
                .build();
    }

    /**
     * Returns the state to write instead, if other changes are written in the same step. If the process ends before they do, nobody knows
     * which of them the receiver got, so the attempt doesn't count.
     */
    public static RecordState amongOthers(RecordState underWay) {
        return underWay.in(new UnderWay(uncounted(underWay)));
    }

    private static Attempt uncounted(RecordState underWay) {
        Attempt attempt = ((Pending) underWay.phase()).attempt();
        return AttemptBuilder.builder(attempt).number(attempt.number() - 1).build();
    }

    /** Returns the state after the receiver couldn't take a change yet. */
    public static RecordState postponed(RecordState underWay, String error, RetryRules rules, Instant now) {
        Attempt attempt = uncounted(underWay);
        return underWay.in(new Refused(attempt, error, rules.next(attempt.number(), now)));
    }

    /**
     * Returns the state after the receiver accepted a change, or null if the record is to be forgotten.
     *
     * @param underWay the state that was written before the receiver got the change
     */
    public static RecordState done(RecordState underWay, Instant now) {
        Pending pending = (Pending) underWay.phase();
        if (pending.isDeletion()) {
            return null;
        }
        DateTime promised = pending.attempt().promised();
        return RecordStateBuilder.builder(underWay)
                .phase(promised == null ? new Settled() : owed(promised, false, now))
                .delivered(Stamps.delivered(pending.attempt().version()))
                .build();
    }

    /**
     * Returns the state after the receiver refused a change.
     *
     * @param pause how long it must not come again in any case
     */
    public static RecordState refused(
            RecordState underWay, String error, RetryRules rules, Duration pause, Instant now) {
        Attempt attempt = ((Pending) underWay.phase()).attempt();
        return rules.allowAnother(attempt.number())
                ? underWay.in(new Refused(attempt, error, later(rules.next(attempt.number(), now), now.plus(pause))))
                : parked(underWay, error, now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns true if the process ended as often while just this change was under way as a change may fail. */
    public static boolean endedTooOften(RecordState known, RetryRules rules) {
        return known.phase() instanceof UnderWay underWay
                && !rules.allowAnother(underWay.attempt().number());
    }

    /** Returns the state after a change was on its way too often. */
    public static RecordState parked(RecordState underWay, String error, Instant now) {
        return underWay.in(new Parked(((Pending) underWay.phase()).attempt(), error, now));
    }

    /** Returns the state of a record that was found missing, after a guard held its deletion back. */
    public static RecordState held(RecordState gone, String reason, List<String> shares, Instant now) {
        return gone.in(new Held(((Gone) gone.phase()).before(), reason, shares, now));
    }

    /**
     * Returns the state of a deletion that is held back, after the shares were read: if the account sees those again whose loss was the reason,
     * the guards are asked again. Returns the same object if nothing changes.
     */
    public static RecordState reconsidered(RecordState known, Set<String> shares) {
        return known.phase() instanceof Held held && !held.shares().isEmpty() && shares.containsAll(held.shares())
                ? known.in(new Gone(held.before(), false))
                : known;
    }

    /** Returns the state after somebody released what waits, or the same object if nothing waits. */
    public static RecordState released(RecordState known, Instant now) {
        if (known.phase() instanceof Held held) {
            return known.in(new Gone(held.before(), true));
        }
        if (known.phase() instanceof Parked parked) {
            return known.in(
                    parked.isDeletion()
                            ? new Gone(new Settled(), true)
                            : new Owed(
                                    parked.attempt().newest(), parked.attempt().snapshot(), true, 0, now));
        }
        return known;
    }

    /**
     * Returns the state after somebody discarded what waits, the same object if nothing waits, or null if the record is to be forgotten. A
     * discarded change counts as delivered, so that only a later one is. There may have been one already, so the record is read once.
     */
    public static RecordState discarded(RecordState known, Instant now) {
        if (known.phase() instanceof Held || known.phase() instanceof Parked parked && parked.isDeletion()) {
            return null;
        }
        if (known.phase() instanceof Parked parked) {
            DateTime newest = parked.attempt().newest();
            return RecordStateBuilder.builder(known)
                    .phase(newest == null ? new Settled() : owed(newest, false, now))
                    .delivered(Stamps.delivered(parked.attempt().version()))
                    .build();
        }
        return known;
    }

    /** Returns the state of a record that is to be delivered again, or the same object if something else is to do for it. */
    public static RecordState replayed(RecordState known, Instant now) {
        if (known.phase() instanceof Missing missing && missing.before() instanceof Settled) {
            Phase before = replayed(known.in(missing.before()), now).phase();
            return known.in(new Missing(before, missing.since(), missing.poll(), missing.due()));
        }
        return known.phase() instanceof Settled
                ? known.in(
                        new Owed(Stamps.modified(known.delivered()), false, true, 0, earliest(known.delivered(), now)))
                : known;
    }
}
