package io.github.camelisogeo.sync.internal.life;

import io.github.camelisogeo.client.model.DateTime;
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
import java.util.Objects;

/**
 * One record in every phase, and the words for them. In each phase, version v2 is the one that the phase is about: it is owed, on its way,
 * or with the receiver. Where the receiver has an earlier version, that is v0.
 */
final class Lives {

    static final String ID = "0".repeat(32);
    static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    static final Duration GRACE = Duration.ofMinutes(10);
    /** The number of the poll that first missed a record. */
    static final long POLL = 7;

    static final DateTime V0 = version(0);
    static final DateTime V1 = version(1);
    static final DateTime V2 = version(2);
    static final DateTime V3 = version(3);

    private Lives() {}

    private static DateTime version(int number) {
        return DateTime.asWritten("2026-01-02T00:00:0" + number + ".0000000+00:00");
    }

    /** Returns the record in a phase, or null if it is unknown. */
    static RecordState in(String phase) {
        return switch (phase) {
            case "unknown" -> null;
            case "owed" -> never(new Owed(V2, false, false, 0, NOW), false);
            case "owed, has v0" -> has(V0, new Owed(V2, false, false, 0, NOW));
            case "owed again" -> has(V2, new Owed(V2, false, true, 0, NOW));
            case "underWay" -> never(new UnderWay(new Attempt(ChangeType.CREATED, V2, null, false, 1)), true);
            case "underWay, has v0" -> has(V0, new UnderWay(new Attempt(ChangeType.UPDATED, V2, null, false, 1)));
            case "underWayDeletion" -> has(V2, new UnderWay(new Attempt(ChangeType.DELETED, V2, null, false, 1)));
            case "refused" ->
                never(new Refused(new Attempt(ChangeType.CREATED, V2, null, false, 1), "full", NOW), true);
            case "refused, has v0" ->
                has(V0, new Refused(new Attempt(ChangeType.UPDATED, V2, null, false, 1), "full", NOW));
            case "refusedDeletion" ->
                has(V2, new Refused(new Attempt(ChangeType.DELETED, V2, null, false, 1), "full", NOW));
            case "parked" -> never(new Parked(new Attempt(ChangeType.CREATED, V2, null, false, 5), "full", NOW), true);
            case "parked, has v0" ->
                has(V0, new Parked(new Attempt(ChangeType.UPDATED, V2, null, false, 5), "full", NOW));
            case "parkedDeletion" ->
                has(V2, new Parked(new Attempt(ChangeType.DELETED, V2, null, false, 5), "full", NOW));
            case "missing" -> has(V2, missing(new Settled()));
            case "missing, never told" -> never(missing(new Owed(V2, false, false, 0, NOW)), false);
            case "missing, perhaps told" ->
                in("underWay").in(missing(in("underWay").phase()));
            case "missing, was owed again" ->
                in("owed again").in(missing(in("owed again").phase()));
            case "missing, was parked" -> in("parked").in(missing(in("parked").phase()));
            case "gone" -> has(V2, new Gone(new Settled(), false));
            case "gone, released" -> has(V2, new Gone(new Settled(), true));
            case "held" -> has(V2, new Held(new Settled(), "too many", List.of(), NOW));
            case "settled" -> has(V2, new Settled());
            case "underWay, v3 promised" ->
                never(new UnderWay(new Attempt(ChangeType.CREATED, V2, V3, false, 1)), true);
            case "refused, v3 promised" ->
                never(new Refused(new Attempt(ChangeType.CREATED, V2, V3, false, 1), "full", NOW), true);
            case "parked, v3 promised" ->
                never(new Parked(new Attempt(ChangeType.CREATED, V2, V3, false, 5), "full", NOW), true);
            default -> throw new IllegalArgumentException(phase);
        };
    }

    private static Missing missing(Phase before) {
        return new Missing(before, NOW.minus(GRACE), POLL, NOW);
    }

    private static RecordState never(Phase phase, boolean told) {
        return RecordStateBuilder.builder(RecordState.unknown(ID, phase))
                .told(told)
                .build();
    }

    private static RecordState has(DateTime delivered, Phase phase) {
        return new RecordState(ID, phase, true, delivered, null, null, null, null);
    }

    /** Describes a state after an event: {@code =} if nothing changed, and what the receiver has if that changed. */
    static String describe(RecordState before, RecordState after) {
        if (after == before) {
            return "=";
        }
        if (after == null) {
            return "forgotten";
        }
        DateTime had = before == null ? null : before.delivered();
        return describe(after.phase())
                + (Objects.equals(had, after.delivered()) ? "" : ", has " + name(after.delivered()));
    }

    private static String describe(Phase phase) {
        if (phase instanceof Owed owed) {
            return "owed " + name(owed.promised()) + (owed.again() ? " again" : "");
        }
        if (phase instanceof Pending pending) {
            return phase.word()
                    + (pending.isDeletion() ? "" : " " + name(pending.attempt().version())) + " x"
                    + pending.attempt().number()
                    + (pending.attempt().promised() == null
                            ? ""
                            : ", " + name(pending.attempt().promised()) + " promised");
        }
        String was = phase instanceof Absent absent && !(absent.before() instanceof Settled)
                ? ", was " + describe(absent.before())
                : "";
        return phase.word() + (phase instanceof Gone gone && gone.released() ? ", released" : "") + was;
    }

    private static String name(DateTime version) {
        return version == null ? "none" : "v" + version.toString().charAt(18);
    }
}
