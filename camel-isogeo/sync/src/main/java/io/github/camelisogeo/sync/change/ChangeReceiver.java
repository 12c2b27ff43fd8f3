package io.github.camelisogeo.sync.change;

import java.util.concurrent.CompletionStage;

/** Receives the changes of a feed. */
@FunctionalInterface
public interface ChangeReceiver {

    /**
     * Receives a change. A record never has two changes under way at the same time.
     *
     * @return a stage that completes when the change is done, or null if it is done already. If the stage completes exceptionally, the
     * change is delivered again at the next poll.
     * @throws Exception if the change failed; it is then delivered again at the next poll
     */
    CompletionStage<?> receive(Change change) throws Exception;
}
