package io.github.camelisogeo.client.error;

import java.time.Duration;
import java.util.Optional;

/** Thrown on status 429 (too many requests), if the server asks for a longer pause than is allowed, or if all retries failed too. */
public class IsogeoRateLimitedException extends IsogeoException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public IsogeoRateLimitedException(FailedCall call, Duration retryAfter) {
        super(call, problem(call, retryAfter), null);
        this.retryAfter = retryAfter;
    }

    static String problem(FailedCall call, Duration retryAfter) {
        return call.answered() + (retryAfter == null ? "" : ", retry after " + retryAfter.toSeconds() + " s");
    }

    /** Returns the pause that the server asked for ({@code Retry-After}), if it asked for one. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
