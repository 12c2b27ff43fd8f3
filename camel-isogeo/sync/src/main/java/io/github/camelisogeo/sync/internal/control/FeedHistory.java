package io.github.camelisogeo.sync.internal.control;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.FeedStatusBuilder;
import io.github.camelisogeo.sync.PollReport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Remembers how the polls of an open feed ended. Used by several threads. */
public final class FeedHistory {

    private final Clock clock;
    private final Instant opened;
    private Instant lastPoll;
    private Instant lastGoodPoll;
    private Instant inStep;
    private String lastError;
    private PollReport lastReport;
    private boolean nothingLeft;

    public FeedHistory(Clock clock) {
        this.clock = clock;
        this.opened = clock.instant();
    }

    /**
     * Notes a poll that didn't fail.
     *
     * @param complete whether the receiver has everything that was found
     */
    public synchronized void succeeded(PollReport report, boolean complete) {
        lastPoll = clock.instant();
        lastGoodPoll = lastPoll;
        lastReport = report;
        lastError = null;
        nothingLeft = complete;
        inStep = complete ? lastPoll : inStep;
    }

    /** Notes a poll that failed. */
    public synchronized void failed(PollReport report) {
        lastPoll = clock.instant();
        lastReport = report;
        lastError = report.error();
        nothingLeft = false;
    }

    /** Returns the report of the last poll, or null if there was none. */
    public synchronized PollReport lastReport() {
        return lastReport;
    }

    public synchronized void forget() {
        lastReport = null;
        inStep = null;
        nothingLeft = false;
    }

    /** Returns a status with what is remembered here. */
    public synchronized FeedStatus addTo(FeedStatus status) {
        Instant known = inStep == null ? status.inStep() : inStep;
        Instant since = known == null ? opened : known;
        Duration lag = nothingLeft ? Duration.ZERO : Duration.between(since, clock.instant());
        return FeedStatusBuilder.builder(status)
                .inStep(known)
                .lag(lag.isNegative() ? Duration.ZERO : lag)
                .lastPoll(lastPoll == null ? status.lastPoll() : lastPoll)
                .lastGoodPoll(lastGoodPoll == null ? status.lastGoodPoll() : lastGoodPoll)
                .lastError(lastError)
                .lastReport(lastReport)
                .build();
    }
}
