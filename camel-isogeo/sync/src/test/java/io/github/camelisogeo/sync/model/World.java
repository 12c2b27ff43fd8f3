package io.github.camelisogeo.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.Replay;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.SnapshotMode;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.scripted.CatalogueRecord;
import io.github.camelisogeo.sync.scripted.MemoryStateStore;
import io.github.camelisogeo.sync.scripted.MovableClock;
import io.github.camelisogeo.sync.scripted.Outcome;
import io.github.camelisogeo.sync.scripted.Receiver;
import io.github.camelisogeo.sync.scripted.ScriptedCatalogue;
import io.github.camelisogeo.sync.state.StateException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A catalogue, a feed that follows it, and a receiver; and what happens to them. */
final class World implements AutoCloseable {

    private static final Step.Kind[] EDITS = {
        Step.Kind.CREATE,
        Step.Kind.TOUCH,
        Step.Kind.TOUCH_MANY,
        Step.Kind.TOUCH_LATE,
        Step.Kind.REMOVE,
        Step.Kind.LEAVE,
        Step.Kind.RETURN,
        Step.Kind.MAKE_AGAIN
    };
    /** A feed that begins with nothing can't know what leaves before it was listed, beyond the first page. */
    private static final Step.Kind[] WITHOUT_LOSS = {
        Step.Kind.CREATE, Step.Kind.TOUCH, Step.Kind.TOUCH_MANY, Step.Kind.TOUCH_LATE
    };

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int MOST_POLLS_TO_SETTLE = 40;

    private final MovableClock clock = new MovableClock();
    private final ScriptedCatalogue catalogue = new ScriptedCatalogue(clock);
    private final IsogeoClient client = Boolean.parseBoolean(System.getProperty("isogeo.wire", "true"))
            ? catalogue.client()
            : catalogue.clientWithoutWire();
    private final MemoryStateStore store = new MemoryStateStore();
    private final Receiver receiver = new Receiver(catalogue);
    private final CatalogueEdits edits = new CatalogueEdits(catalogue, clock);
    private final Trouble trouble = new Trouble(catalogue, edits);
    private final FeedSettings settings;
    /** Whether stages of the receiver may never complete; then none completes in another thread, since that might be too late. */
    private final boolean hanging;

    private ChangeFeed feed;
    /** Whether the last poll read everything truly: a record must not seem to be gone in two polls in a row. */
    private boolean mayLie;

    World(Random dice) throws InterruptedException {
        hanging = dice.nextInt(4) == 0;
        SnapshotMode mode = dice.nextInt(4) == 0 ? SnapshotMode.NEVER : SnapshotMode.INITIAL;
        settings = FeedSettings.builder()
                .client(client)
                .store(store)
                .stateId("world")
                .clock(clock)
                .snapshot(mode)
                .deletions(DeletionRules.builder()
                        .limit(DeletionLimit.parse(
                                List.of("50%", "100%", "10", "0").get(dice.nextInt(4))))
                        .build())
                .retries(RetryRules.builder()
                        .maxAttempts(1 + dice.nextInt(6))
                        .timeout(hanging ? Duration.ofMillis(20) : Duration.ofMinutes(1))
                        .build())
                .build();
        feed = new ChangeFeed(settings);
        edits.apply(Step.Kind.GRANT_SHARE, dice);
        edits.apply(dice.nextBoolean() ? Step.Kind.CREATE_MANY : Step.Kind.CREATE, dice);
        if (mode == SnapshotMode.NEVER) {
            // What the receiver has is what the catalogue has when the first reading begins.
            receiver.hasAll();
            trouble.editAfter(1, dice, WITHOUT_LOSS[dice.nextInt(WITHOUT_LOSS.length)]);
            troubled();
        }
    }

    void take(Step step, Random dice) throws InterruptedException {
        switch (step.kind()) {
            case WAIT_SECONDS -> clock.move(Duration.ofSeconds(1 + dice.nextInt(60)));
            case WAIT_MINUTES -> clock.move(Duration.ofMinutes(1 + dice.nextInt(60)));
            case WAIT_A_DAY -> clock.move(Duration.ofHours(25));
            case POLL -> mayLie |= poll(0, () -> false);
            case POLL_WITH_A_LIMIT -> poll(1 + dice.nextInt(60), () -> false);
            case POLL_THAT_IS_STOPPED -> {
                AtomicInteger left = new AtomicInteger(dice.nextInt(60));
                poll(0, () -> left.decrementAndGet() < 0);
            }
            case POLL_THAT_IS_INTERRUPTED -> interrupted(dice);
            case POLL_THAT_IS_REFUSED -> refused(dice);
            case POLL_DURING_EDITS -> duringEdits(dice);
            case POLL_WITH_A_FAULT -> {
                trouble.fault(dice);
                troubled();
            }
            case POLL_WITH_A_LIE, POLL_WITH_AN_ODD_ANSWER -> {
                if (mayLie) {
                    trouble.lie(step.kind(), dice);
                }
                mayLie = false;
                troubled();
            }
            case POLL_THAT_IS_KILLED -> killed(dice);
            case RESTART -> restart();
            case RECONCILE -> feed.reconcile();
            case REPLAY -> replay(dice);
            case RELEASE -> feed.release(List.of());
            case BEGIN_ANEW -> throw new IllegalArgumentException("a world doesn't begin anew");
            default -> edits.apply(step.kind(), dice);
        }
        assertThat(receiver.violations()).isEmpty();
    }

    private void duringEdits(Random dice) throws InterruptedException {
        for (int i = dice.nextInt(3); i >= 0; i--) {
            trouble.editAfter(0, dice, EDITS[dice.nextInt(EDITS.length)]);
        }
        troubled();
    }

    private void troubled() throws InterruptedException {
        poll(0, () -> false);
        trouble.end();
    }

    private void refused(Random dice) throws InterruptedException {
        int share = 1 + dice.nextInt(10);
        boolean[] hung = {!hanging};
        receiver.answer(change -> {
            Outcome outcome = dice.nextInt(10) < share ? OUTCOMES[dice.nextInt(OUTCOMES.length)] : Outcome.ACCEPT;
            if (outcome != Outcome.NEVER) {
                return outcome == Outcome.ACCEPT_LATER && hanging ? Outcome.ACCEPT : outcome;
            }
            // One of them is slow enough.
            boolean first = !hung[0];
            hung[0] = true;
            return first ? outcome : Outcome.FAIL;
        });
        poll(dice.nextBoolean() ? 0 : 20, () -> false);
        receiver.accept();
    }

    private void interrupted(Random dice) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(dice.nextInt(10));
        Thread polling = Thread.currentThread();
        receiver.whenTold(() -> {
            if (left.getAndDecrement() == 0) {
                polling.interrupt();
            }
        });
        try {
            poll(0, () -> false);
        } catch (InterruptedException e) {
            // As wanted.
        } finally {
            Thread.interrupted();
            receiver.whenTold(() -> {});
        }
    }

    private void killed(Random dice) throws InterruptedException {
        store.killAfter(dice.nextInt(8), dice.nextBoolean());
        poll(0, () -> false);
        store.restart();
        feed.close();
        receiver.mayBeToldAgain();
        feed = new ChangeFeed(settings);
    }

    private void restart() {
        feed.close();
        feed = new ChangeFeed(settings);
    }

    private void replay(Random dice) {
        List<String> ids =
                edits.some(3, dice).stream().map(CatalogueRecord::idOf).toList();
        receiver.mayBeToldAgain();
        feed.replay(ids.isEmpty() ? Replay.all() : Replay.ids(ids));
    }

    /** Polls, and returns false if that failed. A poll may fail only because the server, the store or the operator did. */
    private boolean poll(int most, BooleanSupplier stopped) throws InterruptedException {
        clock.move(Duration.ofSeconds(30));
        try {
            feed.poll(receiver, most, stopped);
            return true;
        } catch (IsogeoException | UnreliableAnswerException e) {
            return false;
        } catch (StateException e) {
            assertThat(store.isKilled()).as(e.toString()).isTrue();
            return false;
        } finally {
            receiver.pollEnded();
            receiver.told();
            catalogue.asked();
        }
    }

    /** Nothing happens any more but polls, and an operator releases whatever waits: then both sides agree. */
    void settle() throws InterruptedException {
        receiver.accept();
        clock.move(Duration.ofHours(25));
        feed.reconcile();
        int quiet = 0;
        for (int polls = 0; quiet < 2; polls++) {
            assertThat(polls)
                    .as("polls until the dust settles, " + feed.status())
                    .isLessThan(MOST_POLLS_TO_SETTLE);
            clock.move(Duration.ofHours(2));
            feed.release(List.of());
            poll(0, () -> false);
            FeedStatus status = feed.status();
            boolean waiting = status.snapshot()
                    || status.owed() + status.failing() + status.missing() + status.held() + status.parked() > 0;
            boolean busy = status.lastError() != null || status.lastReport().delivered() > 0;
            quiet = waiting || busy ? 0 : quiet + 1;
        }
        assertThat(receiver.violations()).isEmpty();
        Map<Integer, Long> lacking = new TreeMap<>();
        catalogue.state().selection().forEach((number, record) -> lacking.put(number, record.version()));
        int selected = lacking.size();
        Map<Integer, Long> surplus = new TreeMap<>(receiver.versions());
        surplus.entrySet().removeIf(version -> lacking.remove(version.getKey(), version.getValue()));
        assertThat(surplus)
                .as("versions that only the receiver has; it lacks " + lacking)
                .isEmpty();
        assertThat(lacking).as("versions that the receiver lacks").isEmpty();
        assertThat(feed.status().known()).isEqualTo(selected);
    }

    @Override
    public void close() {
        feed.close();
        client.close();
        catalogue.close();
    }
}
