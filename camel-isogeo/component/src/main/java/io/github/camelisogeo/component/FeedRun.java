package io.github.camelisogeo.component;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.UnreliableAnswerException;
import io.github.camelisogeo.sync.change.ChangeReceiver;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateLostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feed of a consumer from the start of its route to its stop. If another node has the state, the feed stands by, and each poll tries to
 * take over.
 */
final class FeedRun {

    // The lines are the consumer's.
    private static final Logger LOG = LoggerFactory.getLogger(IsogeoConsumer.class);

    private final Feeds feeds;
    private final StorePlace place;
    private final FeedSettings settings;
    private final ChangeFeed feed;
    private volatile boolean standby;
    private volatile boolean stopping;
    private volatile Instant pollBegan;
    private volatile Instant statusAt = Instant.now();
    private volatile FeedStatus status;

    FeedRun(Feeds feeds, StorePlace place, FeedSettings settings) {
        this.feeds = feeds;
        this.place = place;
        this.settings = settings;
        this.feed = new ChangeFeed(settings);
    }

    /**
     * Opens the state.
     *
     * @throws StateException if it can't be opened; but if another node has it, the feed stands by
     */
    void open() {
        try {
            feed.open();
            register();
        } catch (StateInUseException e) {
            standBy(e);
        }
    }

    /** Returns the report of a poll, or nothing if the feed stands by. */
    Optional<PollReport> poll(ChangeReceiver receiver, int most, BooleanSupplier stopped) throws InterruptedException {
        pollBegan = Instant.now();
        try {
            feed.open();
            takeOver();
            PollReport report = feed.poll(receiver, most, () -> stopping || stopped.getAsBoolean());
            remember();
            return Optional.of(report);
        } catch (StateInUseException e) {
            standBy(e);
        } catch (StateLostException e) {
            LOG.warn("Lost the {}, the next poll tries to get it back: {}", feed.describeState(), e.getMessage());
            standby = true;
            feeds.stopped(settings.stateId(), place, feed);
        } catch (IsogeoException | UnreliableAnswerException e) {
            remember();
            throw e;
        } finally {
            pollBegan = null;
        }
        return Optional.empty();
    }

    private void standBy(StateInUseException inUse) {
        if (!settings.store().isShared()) {
            throw inUse;
        }
        if (standby) {
            LOG.debug("Another node still has the {}", feed.describeState());
        } else {
            LOG.info("Another node has the {}: standing by", feed.describeState());
        }
        standby = true;
        feeds.stopped(settings.stateId(), place, feed);
    }

    private void takeOver() {
        if (standby && !stopping) {
            LOG.info("Took over the {}", feed.describeState());
            standby = false;
            register();
        }
    }

    private void register() {
        if (settings.dryRun()) {
            feeds.rehearses(settings.stateId(), place, feed);
        } else {
            feeds.started(settings.stateId(), place, feed);
        }
    }

    private void remember() {
        if (standby || stopping) {
            return;
        }
        try {
            status = feed.status();
            statusAt = Instant.now();
        } catch (StateException | IllegalStateException e) {
            // The feed may have been closed in the meantime.
            LOG.debug("The {} could not be read", feed.describeState(), e);
        }
    }

    /** Returns the report of the last poll if that failed. */
    Optional<PollReport> failure() {
        return feed.lastReport().filter(report -> report.error() != null);
    }

    /** Returns true if the last poll left changes to deliver later. */
    boolean isLeft() {
        FeedStatus last = status;
        return last != null && last.owed() + last.failing() > 0;
    }

    /** Returns the status after the last poll, or nothing before the first one. This reads nothing, so it never waits for a poll. */
    Optional<FeedStatus> lastStatus() {
        return Optional.ofNullable(status);
    }

    /** Returns how far the receiver is behind now. */
    Duration lag() {
        FeedStatus last = status;
        Instant now = Instant.now();
        if (last != null && last.lag() != null && !last.lag().isZero()) {
            return last.lag().plus(Duration.between(statusAt, now));
        }
        // The last poll left nothing, but one that runs for long is behind, too.
        Instant began = pollBegan;
        return began == null ? Duration.ZERO : Duration.between(began, now);
    }

    boolean isStandby() {
        return standby;
    }

    /** Returns false if another node may have the state by now. */
    boolean holdsState() {
        return feed.holdsState();
    }

    boolean isStopping() {
        return stopping;
    }

    IsogeoClient client() {
        return settings.client();
    }

    /** Returns a description of the state's place. */
    String describeState() {
        return feed.describeState();
    }

    FeedControl control() {
        return standby || stopping ? new StoppedFeed(settings.stateId(), settings.store()) : new RunningFeed(feed);
    }

    /** Ends running requests at once, and a running poll after its exchange. */
    void stop() {
        stopping = true;
        settings.client().close();
    }

    /** Gives the state back, even if a poll hangs. */
    void close() {
        feed.close();
        feeds.stopped(settings.stateId(), place, feed);
    }
}
