package io.github.camelisogeo.sync.internal.control;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.FeedStatusBuilder;
import io.github.camelisogeo.sync.Replay;
import io.github.camelisogeo.sync.WaitingChange;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Gone;
import io.github.camelisogeo.sync.internal.life.Phase.Held;
import io.github.camelisogeo.sync.internal.life.Phase.Missing;
import io.github.camelisogeo.sync.internal.life.Phase.Owed;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.Refused;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.life.Stamps;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.FeedMark.Stage;
import io.github.camelisogeo.sync.internal.store.OpenState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Carries out what an operator wants, on the state of a feed. A poll may use the state at the same time. */
public final class FeedControl {

    /** Later than all times that a row may have, and still a time that databases know. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final int LISTED = 100;

    private FeedControl() {}

    /** Returns what the state tells about the feed. */
    public static FeedStatus status(String stateId, OpenState state, Instant now) {
        return state.step(() -> {
            FeedMark mark = state.mark();
            Map<String, Long> counts = state.counts();
            return FeedStatusBuilder.builder()
                    .stateId(stateId)
                    .snapshot(mark.stage() != Stage.FOLLOWING)
                    .cursor(mark.stage() == Stage.FOLLOWING ? mark.cursor() : null)
                    .known(state.known())
                    .owed(sum(counts, Owed.WORD, UnderWay.WORD, UnderWay.DELETION, Gone.WORD))
                    .failing(sum(counts, Refused.WORD, Refused.DELETION))
                    .missing(sum(counts, Missing.WORD))
                    .held(sum(counts, Held.WORD))
                    .parked(sum(counts, Parked.WORD, Parked.DELETION))
                    .heldBack(waiting(state, Held.WORD))
                    .parkedChanges(Stream.of(Parked.WORD, Parked.DELETION)
                            .flatMap(phase -> waiting(state, phase).stream())
                            .limit(LISTED)
                            .toList())
                    .inStep(mark.inStep())
                    .lag(mark.inStep() == null || state.isInStep() ? Duration.ZERO : between(mark.inStep(), now))
                    .lastPoll(mark.goodPoll())
                    .lastGoodPoll(mark.goodPoll())
                    .build();
        });
    }

    private static Duration between(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        return time.isNegative() ? Duration.ZERO : time;
    }

    /** Notes that a poll didn't fail: at most once a minute, unless it did something, so that an idle feed hardly writes. */
    public static void notePoll(OpenState state, boolean delivered, Instant now) {
        FeedMark mark = state.mark();
        boolean isDue = mark.goodPoll() == null
                || mark.goodPoll().isAfter(now)
                || !now.isBefore(mark.goodPoll().plus(NOTED_EVERY));
        if (delivered || isDue) {
            boolean inStep = state.isInStep();
            state.update(before -> before.toBuilder()
                    .goodPoll(now)
                    .inStep(inStep ? now : before.inStep())
                    .build());
        }
    }

    private static long sum(Map<String, Long> counts, String... phases) {
        return Stream.of(phases)
                .mapToLong(phase -> counts.getOrDefault(phase, 0L))
                .sum();
    }

    private static List<WaitingChange> waiting(OpenState state, String phase) {
        return state.due(phase, OpenState.ANY_TIME, LISTED).stream()
                .map(FeedControl::waiting)
                .toList();
    }

    private static WaitingChange waiting(RecordState record) {
        return record.phase() instanceof Parked parked
                ? new WaitingChange(
                        record.id(),
                        record.title(),
                        parked.attempt().type(),
                        parked.error(),
                        parked.attempt().number(),
                        parked.since())
                : heldBack(record, (Held) record.phase());
    }

    private static WaitingChange heldBack(RecordState record, Held held) {
        return new WaitingChange(record.id(), record.title(), ChangeType.DELETED, held.reason(), 0, held.since());
    }

    /** Lets records be delivered again. Returns their number. */
    public static long replay(OpenState state, Replay what, Clock clock) {
        UnaryOperator<RecordState> again =
                record -> isMeant(record, what) ? ChangeLife.replayed(record, clock.instant()) : record;
        return what.ids().isEmpty()
                ? state.changeAll(UnaryOperator.identity(), again)
                : state.changeSome(UnaryOperator.identity(), what.ids(), again);
    }

    private static boolean isMeant(RecordState record, Replay what) {
        Instant modified = Stamps.instant(record.delivered());
        return what.since() == null || modified != null && !modified.isBefore(what.since());
    }

    /** Lets what waits be delivered. Returns the number of changes. */
    public static long release(OpenState state, Collection<String> ids, Clock clock) {
        return decide(state, ids, record -> ChangeLife.released(record, clock.instant()));
    }

    /** Forgets what waits. Returns the number of changes. */
    public static long discard(OpenState state, Collection<String> ids, Clock clock) {
        return decide(state, ids, record -> ChangeLife.discarded(record, clock.instant()));
    }

    private static long decide(OpenState state, Collection<String> ids, UnaryOperator<RecordState> decision) {
        Set<String> shares = new HashSet<>();
        UnaryOperator<FeedMark> progress = mark -> withoutShares(mark, shares);
        UnaryOperator<RecordState> decided = record -> {
            if (record.phase() instanceof Held held) {
                shares.addAll(held.shares());
            }
            return decision.apply(record);
        };
        return ids.isEmpty()
                ? Stream.of(Held.WORD, Parked.WORD, Parked.DELETION)
                        .mapToLong(phase -> state.changePhase(phase, progress, decided))
                        .sum()
                : state.changeSome(progress, ids, decided);
    }

    /** Somebody has decided what the loss of these shares means, so it needs no guard any more. */
    private static FeedMark withoutShares(FeedMark mark, Set<String> lost) {
        if (lost.isEmpty()) {
            return mark;
        }
        Map<String, String> shares = new HashMap<>(mark.shares());
        shares.keySet().removeAll(lost);
        return mark.toBuilder().shares(shares).build();
    }
}
