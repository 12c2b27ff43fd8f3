package io.github.camelisogeo.sync.change;

import java.util.concurrent.CompletionStage;

/** Takes changes. */
@FunctionalInterface
public interface ChangeReceiver {

    /**
     * Takes a change. A record never has two changes on their way at once.
     *
     * @return completes when the change is done for good, or exceptionally, when it is not: then it comes again at the next poll. Null
     *     means that it is done already.
     * @throws Exception when it failed, which is the same as completing with it
     */
    CompletionStage<?> receive(Change change) throws Exception;
}
