package io.github.camelisogeo.sync.state;

/**
 * The open state of one feed, which nobody else can open. May be used by several threads, but only one writes at a time.
 *
 * <p>A store that several machines share lends the state for some time and extends that time by itself while the state is open. If it can't,
 * for instance because the database is unreachable, the state is lost: somebody else may have it.
 */
public interface FeedState extends StateView {

    /**
     * Writes a step. When this method returns, the step is stored safely. If it throws, nothing was written, or the process must read again
     * what was.
     *
     * @throws StateLostException if the state is lost; nothing was written
     */
    void write(StateStep step);

    /**
     * Checks that the state isn't lost, without a request to the store. A feed calls this before it delivers each change.
     *
     * @throws StateLostException if the state is lost
     */
    default void checkHeld() {}

    /** Gives the state back. */
    @Override
    void close();
}
