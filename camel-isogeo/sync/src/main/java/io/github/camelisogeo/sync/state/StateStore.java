package io.github.camelisogeo.sync.state;

/** Stores the states of feeds. Implement it to store states somewhere other than in files. */
public interface StateStore {

    /**
     * Opens a state, or a new one if it doesn't exist. Until the state is closed, it can't be opened again.
     *
     * @param stateId the name of the state
     * @throws StateInUseException if the state is already open
     * @throws StateDamagedException if the state can't be read
     * @throws StateVersionException if the state was written by another version
     * @throws StateException if the store fails
     */
    FeedState open(String stateId);

    /**
     * Deletes a state, even a damaged one. Does nothing if there is none.
     *
     * @throws StateInUseException if the state is open
     * @throws StateException if the store fails
     */
    void delete(String stateId);

    /** Returns a description of a state's place, for messages. */
    String describe(String stateId);
}
