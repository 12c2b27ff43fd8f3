package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.CallerIdentity;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.internal.control.FeedControl;
import io.github.camelisogeo.sync.internal.control.FeedHistory;
import io.github.camelisogeo.sync.internal.delivery.Delivery;
import io.github.camelisogeo.sync.internal.delivery.InFlight;
import io.github.camelisogeo.sync.internal.delivery.PollBudget;
import io.github.camelisogeo.sync.internal.delivery.PollTally;
import io.github.camelisogeo.sync.internal.reading.CatalogueReader;
import io.github.camelisogeo.sync.internal.reading.FeedClient;
import io.github.camelisogeo.sync.internal.reading.LeftOut;
import io.github.camelisogeo.sync.internal.reading.Poll;
import io.github.camelisogeo.sync.internal.reading.PollContext;
import io.github.camelisogeo.sync.internal.store.FeedSource;
import io.github.camelisogeo.sync.internal.store.OpenState;
import io.github.camelisogeo.sync.internal.store.SelectionText;
import io.github.camelisogeo.sync.internal.store.StateOpener;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateExport;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Reports what was created, updated and deleted in a selection since the last poll. Each change is delivered at least once. The first poll
 * reads all records.
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
 * <p>A feed may be used by multiple threads, but runs one poll at a time. The methods for operators, such as {@link #status} and {@link
 * #release}, may be called while a poll runs, and take effect between two of its steps. {@link ChangeReceiver} describes what happens if a
 * receiver fails.
 */
public final class ChangeFeed implements AutoCloseable {

    private final FeedSettings settings;
    private final FeedClient client;
    private final StateOpener opener;
    private final FeedHistory history;
    private final LeftOut leftOut = new LeftOut();
    private final ReentrantLock polling = new ReentrantLock();
    private final ReentrantLock opening = new ReentrantLock();
    private volatile boolean closing;
    private volatile boolean toBeCompared;
    private volatile OpenState state;
    private volatile InFlight inFlight = new InFlight();
    private long polls;

    /** Creates a feed. Nothing is opened and nothing is sent. */
    public ChangeFeed(FeedSettings settings) {
        CallerIdentity identity = settings.client().identity();
        this.settings = settings;
        this.client = new FeedClient(settings.client());
        this.opener = new StateOpener(
                settings,
                new FeedSource(identity.apiUrl(), identity.account(), SelectionText.of(settings.selection())));
        this.history = new FeedHistory(settings.clock());
    }

    /**
     * Opens the state. Nothing is sent. {@link #poll} calls this if the state isn't open yet.
     *
     * @throws StateMismatchException if the state belongs to another filter, account or host
     * @throws StateInUseException if another feed has the state
     * @throws StateException if the state can't be opened, is damaged, or was written by another version
     * @throws IllegalStateException if the feed is closed
     */
    public void open() {
        opened();
    }

    private OpenState opened() {
        opening.lock();
        try {
            if (closing) {
                throw new IllegalStateException("the feed is closed");
            }
            if (state == null) {
                OpenState open = opener.open();
                if (closing) {
                    // The feed was closed meanwhile, and didn't wait for the store.
                    open.close();
                    throw new IllegalStateException("the feed is closed");
                }
                state = open;
            }
            return state;
        } finally {
            opening.unlock();
        }
    }

    /** Returns a description of the state's place, for log messages. */
    public String describeState() {
        return settings.store().describe(settings.stateId())
                + (settings.dryRun() ? " (dry run: a copy in memory)" : "");
    }

    /**
     * Returns true if the state is open and another feed can't have it. A receiver that works for long can ask this to give up in time, when
     * the database of the state was away for longer than the lease: another node delivers the change then.
     */
    public boolean holdsState() {
        OpenState open = state;
        try {
            if (open != null) {
                open.checkHeld();
            }
            return open != null;
        } catch (StateException e) {
            return false;
        }
    }

    /**
     * Finds what changed and delivers it. Returns when the receiver has finished with every change. Does the same as {@link
     * #poll(ChangeReceiver, int, BooleanSupplier)} without limits.
     */
    public PollReport poll(ChangeReceiver receiver) throws InterruptedException {
        return poll(receiver, 0, () -> false);
    }

    /**
     * Finds what changed and delivers it. Returns when the receiver has finished with every change.
     *
     * @param most the maximum number of changes to deliver, or 0 for no limit; further changes are delivered by the next polls
     * @param stopped called before each change; if it returns true, the poll ends there, and nothing is lost
     * @throws io.github.camelisogeo.client.error.IsogeoException if the server or the network fails
     * @throws UnreliableAnswerException if an answer of the server can't be trusted
     * @throws StateException if the state can't be opened, read or written
     * @throws InterruptedException if the thread is interrupted, or the feed closed, while it waits for the receiver; the next poll waits for
     * these changes, and if the feed is closed they are delivered again after the next start
     */
    public PollReport poll(ChangeReceiver receiver, int most, BooleanSupplier stopped) throws InterruptedException {
        polling.lockInterruptibly();
        PollTally tally = new PollTally();
        try {
            OpenState open = opened();
            run(open, receiver, new PollBudget(most, () -> closing || stopped.getAsBoolean()), tally);
            PollReport report = tally.report(null);
            FeedControl.notePoll(open, report.handedOver() > 0, settings.clock().instant());
            history.succeeded(report, open.isInStep());
            return report;
        } catch (StateException e) {
            // The state in memory may differ from the one that was written, so the next poll reads it again.
            closeState();
            history.failed(tally.report(e));
            throw e;
        } catch (RuntimeException e) {
            history.failed(tally.report(e));
            throw e;
        } finally {
            polling.unlock();
        }
    }

    private void run(OpenState open, ChangeReceiver receiver, PollBudget budget, PollTally tally)
            throws InterruptedException {
        Delivery delivery = new Delivery(open, receiver, inFlight, settings.retries(), settings.clock(), budget, tally);
        CatalogueReader reader = new CatalogueReader(
                client,
                settings.selection(),
                settings.hashOf(),
                settings.keepJson(),
                budget.isLimited(),
                leftOut,
                tally);
        polls = Math.max(polls, open.mark().polls()) + 1;
        boolean compare = toBeCompared;
        PollContext poll = new PollContext(
                settings, reader, open, delivery, tally, settings.clock().instant(), polls);
        try {
            if (new Poll(poll).run(compare) && compare) {
                toBeCompared = false;
            }
        } finally {
            open.writePending();
        }
    }

    /** Returns the report of the last poll, also if it failed, or nothing before the first one. */
    public Optional<PollReport> lastReport() {
        return Optional.ofNullable(history.lastReport());
    }

    /**
     * Returns how the feed is doing.
     *
     * @throws StateException if the state can't be opened or read
     */
    public FeedStatus status() {
        return history.addTo(FeedControl.status(
                settings.stateId(), opened(), settings.clock().instant()));
    }

    /** Lets the next poll compare all identifiers with the state, however long ago that was done. */
    public void reconcile() {
        toBeCompared = true;
    }

    /**
     * Lets the next polls deliver records again, as updated, although nothing changed. Records that wait for something else are left out.
     *
     * @return the number of records
     * @throws StateException if the state can't be opened, read or written
     */
    public long replay(Replay what) {
        return FeedControl.replay(opened(), what, settings.clock());
    }

    /**
     * Releases deletions that are held back and changes that are parked, so that the next poll delivers them.
     *
     * @param ids the identifiers of the records, or an empty collection for all
     * @return the number of changes
     * @throws StateException if the state can't be opened, read or written
     */
    public long release(Collection<String> ids) {
        return FeedControl.release(opened(), ids, settings.clock());
    }

    /**
     * Discards deletions that are held back and changes that are parked: they are never delivered. A discarded deletion leaves the record with
     * the receiver. After a discarded change, the next change of that record is delivered.
     *
     * @param ids the identifiers of the records, or an empty collection for all
     * @return the number of changes
     * @throws StateException if the state can't be opened, read or written
     */
    public long discard(Collection<String> ids) {
        return FeedControl.discard(opened(), ids, settings.clock());
    }

    /**
     * Deletes the state when no poll runs. The next poll begins anew, and delivers every record again.
     *
     * @throws StateException if the state can't be deleted
     */
    public void reset() {
        polling.lock();
        try {
            closeState();
            settings.store().delete(settings.stateId());
            history.forget();
        } finally {
            polling.unlock();
        }
    }

    /**
     * Writes the state as lines of JSON, which {@link StoredFeeds#importFrom} reads.
     *
     * @throws IOException if the stream fails
     * @throws StateException if the state can't be opened or read
     */
    public void exportTo(OutputStream out) throws IOException {
        StateExport.write(opened().stored(), settings.stateId(), out);
    }

    /**
     * Closes the feed and gives the state back, even if a poll runs: it ends at its next step. Changes that the receiver hasn't finished are
     * delivered again after the next start.
     */
    @Override
    public void close() {
        closing = true;
        inFlight.abandon();
        // A thread that is opening the state, perhaps for long, closes it itself.
        if (opening.tryLock()) {
            try {
                closeOpened();
            } finally {
                opening.unlock();
            }
        }
    }

    private void closeState() {
        opening.lock();
        try {
            closeOpened();
        } finally {
            opening.unlock();
        }
    }

    private void closeOpened() {
        if (state != null) {
            OpenState closed = state;
            state = null;
            inFlight = closing ? inFlight : new InFlight();
            closed.close();
        }
    }
}
