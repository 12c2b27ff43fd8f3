package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.state.FeedMark;
import io.github.camelisogeo.sync.state.FeedSource;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import io.github.camelisogeo.sync.state.StateUpdate;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * What was created, changed and deleted in a selection since the last poll, at least once each. The first poll reads everything.
 *
 * <pre>{@code
 * try (ChangeFeed feed = new ChangeFeed(settings)) {
 *     PollReport report = feed.poll(change -> {
 *         index(change);
 *         return null; // done
 *     });
 * }
 * }</pre>
 *
 * <p>For several threads, one poll at a time. See {@link ChangeReceiver} for what a failure means.
 */
public final class ChangeFeed implements AutoCloseable {

    private final FeedSettings settings;
    private final FeedSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean closing;
    private boolean toBeReset;
    private KnownRecords known;

    /** Makes a feed; nothing is opened, nobody is asked. */
    public ChangeFeed(FeedSettings settings) {
        CallerIdentity identity = settings.client().identity();
        this.settings = settings;
        this.toBeReset = settings.stateReset();
        this.source = new FeedSource(identity.apiUrl(), identity.account(), SelectionText.of(settings.selection()));
    }

    /**
     * Opens the state, and asks nobody. A poll does it where it isn't done yet.
     *
     * @throws StateMismatchException when the state is about another filter, account or host
     * @throws StateException when it can't be opened, is damaged, in use, or of another version
     */
    public void open() {
        lock.lock();
        try {
            if (closing) {
                throw new IllegalStateException("the feed is closed");
            }
            if (known == null) {
                if (toBeReset) {
                    settings.store().delete(settings.stateId());
                    toBeReset = false;
                }
                known = opened();
            }
        } finally {
            lock.unlock();
        }
    }

    private KnownRecords opened() {
        FeedState state = settings.store().open(settings.stateId());
        try {
            FeedMark mark = state.mark();
            if (mark == null) {
                state.write(StateUpdate.of(FeedMark.beginning(source)));
            } else {
                refuseOther(mark.source());
            }
            return new KnownRecords(state);
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void refuseOther(FeedSource remembered) {
        String difference = source.differenceFrom(remembered);
        if (!difference.isEmpty()) {
            throw new StateMismatchException("the " + settings.store().describe(settings.stateId())
                    + " is about something else, it would now be for " + difference
                    + ": give another stateId, or begin anew with stateReset=true: then every record comes again");
        }
    }

    /** Where the state lies, for people. */
    public String describeState() {
        return settings.store().describe(settings.stateId());
    }

    /** Looks what changed, and hands it over; comes back when the receiver is done with all of it. */
    public PollReport poll(ChangeReceiver receiver) throws InterruptedException {
        return poll(receiver, 0, () -> false);
    }

    /**
     * Looks what changed, and hands it over; comes back when the receiver is done with all of it.
     *
     * @param most how many changes are handed over at most, the others come in the next poll; 0 for all
     * @param stopped is asked before each change: true ends the poll there, and nothing is lost
     * @throws io.github.camelisogeo.client.error.IsogeoException when the server or the network failed
     * @throws UnreliableAnswerException when the server said what can't be believed
     * @throws StateException when the state can't be read or written
     * @throws InterruptedException when interrupted while it waited for the receiver: those changes come again
     */
    public PollReport poll(ChangeReceiver receiver, int most, BooleanSupplier stopped) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            open();
            PollTally tally = new PollTally();
            PollLimits limits = new PollLimits(most, () -> closing || stopped.getAsBoolean());
            Delivery delivery = new Delivery(known, receiver, limits, tally);
            run(delivery, tally);
            return tally.report();
        } catch (StateException e) {
            // What is in memory may differ from what was written: the next poll reads it anew.
            closeState();
            throw e;
        } finally {
            if (closing) {
                closeState();
            }
            lock.unlock();
        }
    }

    private void run(Delivery delivery, PollTally tally) throws InterruptedException {
        try {
            lookForChanges(delivery, tally);
        } catch (StateException e) {
            throw e;
        } catch (RuntimeException | InterruptedException e) {
            // What the receiver is done with by now need not come again.
            delivery.flush(null);
            throw e;
        }
        delivery.flush(null);
    }

    private void lookForChanges(Delivery delivery, PollTally tally) throws InterruptedException {
        CatalogueReader reader = new CatalogueReader(settings.client(), settings.selection(), tally);
        if (!known.mark().following()) {
            new Snapshot(reader, known, delivery, settings.snapshot(), tally).run();
        }
        if (known.mark().following() && !delivery.isOver()) {
            new Following(reader, known, delivery, settings.compareEvery(), settings.clock(), tally).run();
        }
    }

    /** Ends a poll that is running at its next change, and closes the state: at once, or else when that poll is over. */
    @Override
    public void close() {
        closing = true;
        if (lock.tryLock()) {
            try {
                if (lock.getHoldCount() == 1) {
                    closeState();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void closeState() {
        if (known != null) {
            KnownRecords closed = known;
            known = null;
            closed.close();
        }
    }
}
