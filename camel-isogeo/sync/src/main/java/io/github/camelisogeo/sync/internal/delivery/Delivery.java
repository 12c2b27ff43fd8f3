package io.github.camelisogeo.sync.internal.delivery;

import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.change.ChangeType;
import io.github.camelisogeo.sync.internal.life.ChangeLife;
import io.github.camelisogeo.sync.internal.life.Phase.Parked;
import io.github.camelisogeo.sync.internal.life.Phase.UnderWay;
import io.github.camelisogeo.sync.internal.life.RecordState;
import io.github.camelisogeo.sync.internal.life.RecordStateBuilder;
import io.github.camelisogeo.sync.internal.store.FeedMark;
import io.github.camelisogeo.sync.internal.store.IdentifierSet;
import io.github.camelisogeo.sync.internal.store.OpenState;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers changes in batches and keeps the state correct. Every change of a batch is written as under way before the first one is
 * delivered, and a record counts as delivered only when the receiver has finished with it. A batch ends before the next one starts, so a
 * record never has two changes under way.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final OpenState state;
    private final ChangeReceiver receiver;
    private final InFlight inFlight;
    private final RetryRules rules;
    private final Clock clock;
    private final PollBudget budget;
    private final PollTally tally;
    private final IdentifierSet refused = new IdentifierSet();

    public Delivery(
            OpenState state,
            ChangeReceiver receiver,
            InFlight inFlight,
            RetryRules rules,
            Clock clock,
            PollBudget budget,
            PollTally tally) {
        this.state = state;
        this.receiver = receiver;
        this.inFlight = inFlight;
        this.rules = rules;
        this.clock = clock;
        this.budget = budget;
        this.tally = tally;
    }

    /** Returns true if the receiver refused a change of this record in this poll. */
    public boolean hasRefused(String id) {
        return refused.contains(id);
    }

    /** Returns the limits of the poll. */
    public PollBudget budget() {
        return budget;
    }

    /** Waits for the changes that an earlier poll left under way, and writes their outcomes. */
    public void finishEarlier() throws InterruptedException {
        List<Sent> earlier = inFlight.all();
        if (!earlier.isEmpty()) {
            LOG.info("{} changes of the last poll are still under way: waiting for them", earlier.size());
            Outcomes outcomes = outcomes();
            earlier.forEach(outcomes::expect);
            outcomes.await();
        }
    }

    /**
     * Delivers changes as one batch, and waits until the receiver has finished with it. Changes that were under way when the process ended
     * are delivered first, each alone, so that one that ends the process again is known.
     */
    public void deliver(List<Prepared> changes) throws InterruptedException {
        List<Prepared> batch = new ArrayList<>();
        for (Prepared one : changes) {
            if (one.known() != null && one.known().phase() instanceof UnderWay) {
                deliver(List.of(one), UnaryOperator.identity(), List.of());
            } else {
                batch.add(one);
            }
        }
        deliver(batch, UnaryOperator.identity(), List.of());
    }

    /**
     * Delivers a batch, as far as the limits of the poll allow, and waits until the receiver has finished with it.
     *
     * @param change changes the progress of the feed; it is written together with the changes that are under way
     * @param others further states to write in that step
     */
    public void deliver(List<Prepared> batch, UnaryOperator<FeedMark> change, List<RecordState> others)
            throws InterruptedException {
        List<Prepared> allowed = batch.subList(0, (int) Math.min(batch.size(), budget.left()));
        List<RecordState> underWay = allowed.stream()
                .map(one -> ChangeLife.underWay(one.known(), one.change()))
                .toList();
        boolean entered = allowed.stream().anyMatch(one -> one.change().type() == ChangeType.CREATED);
        List<RecordState> written = new ArrayList<>(others);
        written.addAll(
                underWay.size() == 1
                        ? underWay
                        : underWay.stream().map(ChangeLife::amongOthers).toList());
        state.write(
                mark -> {
                    FeedMark changed = change.apply(mark);
                    return entered ? changed.entered() : changed;
                },
                written,
                List.of());
        Outcomes outcomes = outcomes();
        List<RecordState> unsent = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        try {
            for (int i = 0; i < allowed.size(); i++) {
                if (budget.isStopped()) {
                    takeBack(allowed.get(i), unsent, unknown);
                } else {
                    state.checkHeld();
                    budget.count();
                    outcomes.expect(send(allowed.get(i).in(new Change.Batch(i, allowed.size())), underWay.get(i)));
                    outcomes.writeNowAndThen();
                }
            }
        } catch (InterruptedException e) {
            outcomes.writeKnown();
            throw e;
        }
        state.write(unsent, unknown);
        outcomes.await();
    }

    /** The receiver doesn't get it in this poll: what it knows stays as it was. */
    private static void takeBack(Prepared one, List<RecordState> unsent, List<String> unknown) {
        if (one.known() == null) {
            unknown.add(one.change().id());
        } else {
            unsent.add(one.known());
        }
    }

    private Sent send(Prepared one, RecordState underWay) throws InterruptedException {
        Sent sent = new Sent(one, underWay, System.nanoTime() + rules.timeout().toNanos());
        inFlight.add(sent);
        sent.handTo(receiver);
        return sent;
    }

    private Outcomes outcomes() {
        return new Outcomes(
                this::outcome,
                (kept, forgotten, ended) -> {
                    inFlight.remove(ended);
                    state.write(kept, forgotten);
                },
                // The next batch is often at hand, and writes them with its own states.
                (kept, forgotten, ended) -> {
                    inFlight.remove(ended);
                    state.writeSoon(kept, forgotten);
                },
                System::nanoTime);
    }

    private RecordState outcome(Sent one) throws InterruptedException {
        Sent.Failure failure = one.await(rules.timeout());
        if (failure == null) {
            return done(one);
        }
        refused.add(one.change().id());
        return failure.busy() ? postponed(one, failure.error()) : refused(one, failure.error());
    }

    private RecordState done(Sent one) {
        Change change = one.change();
        tally.delivered(change);
        RecordState settled = ChangeLife.done(one.underWay(), clock.instant());
        return settled == null
                ? null
                : RecordStateBuilder.builder(settled)
                        .hashes(one.prepared().hashes())
                        .before(one.prepared().before())
                        .build();
    }

    private RecordState postponed(Sent one, String error) {
        LOG.debug("{} of record {} waits: {}", one.change().type(), one.change().id(), error);
        return ChangeLife.postponed(one.underWay(), error, rules, clock.instant());
    }

    private RecordState refused(Sent one, String error) {
        Change change = one.change();
        tally.refused();
        // The receiver may still be at it, and two changes of one record must not be under way at once.
        Duration pause = one.isEnded() ? Duration.ZERO : rules.timeout();
        RecordState next = ChangeLife.refused(one.underWay(), error, rules, pause, clock.instant());
        if (next.phase() instanceof Parked parked) {
            say(change.id(), parked);
        } else {
            LOG.warn(
                    "{} of record {} failed and will be delivered again (attempt {} of {}): {}",
                    change.type(),
                    change.id(),
                    change.attempt(),
                    rules.maxAttempts(),
                    error);
        }
        return next;
    }

    /** Returns the state of a record whose change ended the process each time that the receiver got it. */
    public RecordState park(RecordState known) {
        RecordState parked =
                ChangeLife.parked(known, "the process ended while the change was under way", clock.instant());
        say(known.id(), (Parked) parked.phase());
        return parked;
    }

    private void say(String id, Parked parked) {
        tally.parked();
        LOG.warn(
                "{} of record {} failed for the {}. time and is parked, until somebody releases or discards it: {}",
                parked.attempt().type(),
                id,
                parked.attempt().number(),
                parked.error());
    }
}
