package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.change.ChangeType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what happens in a poll. */
final class PollTally {

    private final long begun = System.nanoTime();
    private final AtomicInteger requests = new AtomicInteger();
    private long read;
    private long created;
    private long updated;
    private long deleted;
    private long refused;
    private boolean foundNew;
    private boolean snapshotDone;

    void answered() {
        requests.incrementAndGet();
    }

    void read(int records) {
        read += records;
    }

    void handedOver(Change change) {
        foundNew |= change.type() == ChangeType.CREATED;
    }

    /** Returns whether a record entered the selection. */
    boolean foundNew() {
        return foundNew;
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

    void snapshotDone() {
        snapshotDone = true;
    }

    PollReport report() {
        return new PollReport(
                read,
                created,
                updated,
                deleted,
                refused,
                requests.get(),
                Duration.ofNanos(System.nanoTime() - begun),
                snapshotDone);
    }
}
