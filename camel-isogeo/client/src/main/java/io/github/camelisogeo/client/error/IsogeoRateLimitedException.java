package io.github.camelisogeo.client.error;

import java.time.Duration;
import java.util.Optional;

/** 429: too many requests, and the wait that the server asks for is longer than the client may sleep, or did not help. */
public class IsogeoRateLimitedException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public IsogeoRateLimitedException(FailedCall call, Duration retryAfter) {
        super(call, problem(call, retryAfter), null);
        this.retryAfter = retryAfter;
    }

    static String problem(FailedCall call, Duration retryAfter) {
        return call.answered() + (retryAfter == null ? "" : ", to be repeated after " + retryAfter.toSeconds() + " s");
    }

    /** Returns the delay that the server asked for ({@code Retry-After}). */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
