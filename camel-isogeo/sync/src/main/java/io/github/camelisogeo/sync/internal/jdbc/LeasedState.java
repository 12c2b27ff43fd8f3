package io.github.camelisogeo.sync.internal.jdbc;

import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateStep;
import java.time.Duration;

/** The state of a feed that holds the lease. */
final class LeasedState extends TableView implements FeedState {

    private final Tables tables;
    private final Lease lease;
    private final String described;
    private StateException unknown;

    LeasedState(Database database, Tables tables, Duration patience, String described, Lease lease) {
        super(database, tables, patience, described, lease.held().stateNo());
        this.tables = tables;
        this.lease = lease;
        this.described = described;
    }

    @Override
    public synchronized void write(StateStep step) {
        if (unknown != null) {
            throw new StateException(
                    "a step of the " + described + " may have been written or not: close it, and open it again to see",
                    unknown);
        }
        boolean written;
        try {
            written = run("write the ", connection -> new StepWriter(connection, tables, lease.held()).write(step));
        } catch (StateException e) {
            // The next step must not build on what may not be there.
            unknown = e;
            throw e;
        }
        if (!written) {
            throw lease.lost();
        }
    }

    @Override
    public void checkHeld() {
        lease.checkHeld();
    }

    @Override
    public void close() {
        if (closeOnce()) {
            lease.close();
        }
    }
}
