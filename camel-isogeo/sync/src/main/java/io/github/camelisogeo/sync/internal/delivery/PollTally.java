package io.github.camelisogeo.sync.internal.delivery;

import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.PollReportBuilder;
import io.github.camelisogeo.sync.change.Change;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what happens in a poll. */
public final class PollTally {

    private final long begun = System.nanoTime();
    private final AtomicInteger requests = new AtomicInteger();
    private long read;
    private long created;
    private long updated;
    private long unchanged;
    private long deleted;
    private long held;
    private long parked;
    private long refused;
    private long unusable;
    private boolean snapshotDone;

    public void answered() {
        requests.incrementAndGet();
    }

    public void read(int records) {
        read += records;
    }

    public void unusable(int records) {
        unusable += records;
    }

    public void unchanged() {
        unchanged++;
    }

    public void held(int deletions) {
        held += deletions;
    }

    public void snapshotDone() {
        snapshotDone = true;
    }

    void delivered(Change change) {
        switch (change.type()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case DELETED -> deleted++;
        }
    }

    void refused() {
        refused++;
    }

    void parked() {
        parked++;
    }

    /**
     * Returns the report of the poll.
     *
     * @param failure why it failed, or null if it didn't
     */
    public PollReport report(RuntimeException failure) {
        String error = failure == null || failure.getMessage() != null ? null : failure.toString();
        return PollReportBuilder.builder()
                .read(read)
                .created(created)
                .updated(updated)
                .unchanged(unchanged)
                .deleted(deleted)
                .held(held)
                .parked(parked)
                .failed(refused)
                .unusable(unusable)
                .requests(requests.get())
                .duration(Duration.ofNanos(System.nanoTime() - begun))
                .snapshotDone(snapshotDone)
                .error(failure != null && failure.getMessage() != null ? failure.getMessage() : error)
                .build();
    }
}
