package io.github.camelisogeo.sync;

import io.github.camelisogeo.sync.internal.control.FeedControl;
import io.github.camelisogeo.sync.internal.store.FeedStateCheck;
import io.github.camelisogeo.sync.internal.store.OpenState;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateExport;
import io.github.camelisogeo.sync.state.StateImport;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateVersionException;
import io.github.camelisogeo.sync.state.StateView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feeds of a store, whether they run or not: what an operator can do without the settings of a feed. */
public final class StoredFeeds {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFeeds.class);

    private final StateStore store;

    public StoredFeeds(StateStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Returns the names of all states, in alphabetical order.
     *
     * @throws StateException if the store fails
     */
    public List<String> stateIds() {
        return store.stateIds();
    }

    /**
     * Returns how a feed is doing, as far as its state tells: the times and errors of its polls are known only to the process that runs it.
     *
     * @throws StateException if there is no such state, or it can't be read
     */
    public FeedStatus status(String stateId) {
        try (StateView view = look(stateId);
                OpenState state = OpenState.readOnly(view, store.describe(stateId))) {
            if (state.mark() == null) {
                throw new StateException("the " + store.describe(stateId) + " is empty");
            }
            return FeedControl.status(stateId, state, Instant.now());
        }
    }

    /**
     * Writes a state as lines of JSON.
     *
     * @throws IOException if the stream fails
     * @throws StateException if there is no such state, or it can't be read
     */
    public void exportTo(String stateId, OutputStream out) throws IOException {
        try (StateView view = look(stateId)) {
            StateExport.write(view, stateId, out);
        }
    }

    /**
     * Reads a state that was exported, from any store, into a new state.
     *
     * @throws IOException if the stream fails
     * @throws StateException if there is already a state with this name, or the lines are no state
     */
    public void importFrom(String stateId, InputStream in) throws IOException {
        StateImport.read(in, store, stateId, new FeedStateCheck(store.describe(stateId)));
    }

    /**
     * Deletes a state. The feed begins anew, and delivers every record again.
     *
     * @throws StateException if there is no such state, a feed has it open, or it can't be deleted
     */
    public void reset(String stateId) {
        try (StateView view = look(stateId)) {
            LOG.debug("The {} is deleted: {}", store.describe(stateId), view.counts());
        } catch (StateDamagedException | StateVersionException e) {
            LOG.debug("The {} is deleted although it can't be read", store.describe(stateId), e);
        }
        store.delete(stateId);
    }

    private StateView look(String stateId) {
        return store.look(stateId)
                .orElseThrow(() -> new StateException(
                        "there is no " + store.describe(stateId) + "; there are " + store.stateIds()));
    }
}
