package io.github.camelisogeo.client.internal.token;

import java.time.Duration;

/** Is told each request for a token when it has ended. */
@FunctionalInterface
public interface TokenRequests {

    /**
     * Called after the last try.
     *
     * @param status the status of the last answer, or 0 if there was none
     */
    void ended(int status, boolean succeeded, Duration duration, int tries, Duration paused);
}
