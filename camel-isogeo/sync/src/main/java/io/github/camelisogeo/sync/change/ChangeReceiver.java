package io.github.camelisogeo.sync.change;

import java.util.concurrent.CompletionStage;

/** Receives the changes of a feed. */
@FunctionalInterface
public interface ChangeReceiver {

    /**
     * Receives a change. A record never has two changes under way at the same time.
     *
     * @return a stage that completes when the change is done, or null if it is done already. If the stage completes exceptionally, or
     * doesn't complete in time, the change has failed and is delivered again later.
     * @throws Exception if the change failed; it is then delivered again later. An {@link Error} does the same.
     */
    CompletionStage<?> receive(Change change) throws Exception;
}
