package io.github.camelisogeo.client.error;

import java.time.Duration;
import java.util.Optional;

/** Thrown on status 500 and above: the server failed. The API also returns 500 for some mistakes of the caller. */
public class IsogeoServerException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public IsogeoServerException(FailedCall call) {
        this(call, null);
    }

    /**
     * @param retryAfter the pause that the server asked for, or null if there is none
     */
    public IsogeoServerException(FailedCall call, Duration retryAfter) {
        super(call, IsogeoRateLimitedException.problem(call, retryAfter), null);
        this.retryAfter = retryAfter;
    }

    /** Returns the pause that the server asked for ({@code Retry-After}), if it asked for one. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
