package io.github.camelisogeo.sync.state;

/** Where states are kept. Implement it to keep them somewhere else than in a file. */
public interface StateStore {

    /**
     * Opens a state, an empty one where there is none yet. Until it is closed nobody else can open it.
     *
     * @param stateId its name
     * @throws StateInUseException when somebody else has it open
     * @throws StateDamagedException when it can't be read
     * @throws StateVersionException when another version wrote it
     * @throws StateException when the store doesn't work
     */
    FeedState open(String stateId);

    /**
     * Forgets a state, also one that is damaged. Does nothing where there is none.
     *
     * @throws StateInUseException when somebody has it open
     * @throws StateException when the store doesn't work
     */
    void delete(String stateId);

    /** Where a state lies, for people. */
    String describe(String stateId);
}
