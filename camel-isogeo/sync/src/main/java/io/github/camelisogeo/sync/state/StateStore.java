package io.github.camelisogeo.sync.state;

import java.util.List;
import java.util.Optional;

/**
 * Stores the states of feeds. Implement it to store states somewhere else than in files or a database; {@code StateStoreContract} in the
 * test jar of this module tests an implementation.
 */
public interface StateStore {

    /**
     * Opens a state, or a new one if it doesn't exist. Until the state is closed, nobody else can open it.
     *
     * @param stateId the name of the state
     * @throws StateInUseException if the state is already open
     * @throws StateDamagedException if the stored data isn't a state
     * @throws StateVersionException if the state was written by another version
     * @throws StateException if the store fails
     */
    FeedState open(String stateId);

    /**
     * Opens a state to read it, even while a feed has it open. Nothing is created.
     *
     * @return the state, or nothing if it doesn't exist
     * @throws StateInUseException if this store can't read a state that another process has open
     * @throws StateDamagedException if the stored data isn't a state
     * @throws StateVersionException if the state was written by another version
     * @throws StateException if the store fails
     */
    Optional<StateView> look(String stateId);

    /**
     * Returns the names of all states, in alphabetical order.
     *
     * @throws StateException if the store fails
     */
    List<String> stateIds();

    /**
     * Deletes a state, even a damaged one. Does nothing if there is none.
     *
     * @throws StateInUseException if the state is open
     * @throws StateException if the store fails
     */
    void delete(String stateId);

    /** Returns a description of a state's place, for messages: {@code state 'nightly' in /var/lib/feeds/nightly.mv}. */
    String describe(String stateId);

    /**
     * Returns true if several machines use this store, so that one of them waits until the other one gives a state back or loses it. By
     * default, a state that is in use is an error.
     */
    default boolean isShared() {
        return false;
    }
}
