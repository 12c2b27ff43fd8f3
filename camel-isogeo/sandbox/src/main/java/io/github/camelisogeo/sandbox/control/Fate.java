package io.github.camelisogeo.sandbox.control;

import java.time.Duration;

/**
 * What befalls one request.
 *
 * @param delay waited before it is answered
 * @param failStatus the status of the error that it gets, 0 when it gets its answer
 * @param cut whether the body of the answer ends in the middle
 */
public record Fate(Duration delay, int failStatus, boolean cut) {

    /** Nothing happens. */
    public static final Fate GOOD = new Fate(Duration.ZERO, 0, false);

    public boolean fails() {
        return failStatus != 0;
    }
}
