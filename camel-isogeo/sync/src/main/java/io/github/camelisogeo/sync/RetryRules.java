package io.github.camelisogeo.sync;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules for changes that the receiver refuses. A component that is null has its default.
 *
 * @param maxAttempts how many times a change is delivered before it is parked; 5 by default
 * @param retryDelay the pause after the first attempt, which doubles with each further attempt, up to one hour; one second by default
 * @param timeout how long the receiver may take for a change before it counts as failed; 10 minutes by default
 */
@RecordBuilder
public record RetryRules(Integer maxAttempts, Duration retryDelay, Duration timeout) {

    /** The rules by default. */
    public static final RetryRules DEFAULT = new RetryRules(null, null, null);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 30;

    /**
     * @throws IllegalArgumentException if a component is negative, or if one other than the delay is zero
     */
    public RetryRules {
        maxAttempts = maxAttempts == null ? 5 : maxAttempts;
        retryDelay = retryDelay == null ? Duration.ofSeconds(1) : retryDelay;
        timeout = timeout == null ? Duration.ofMinutes(10) : timeout;
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is " + maxAttempts + ", it must be 1 or more");
        }
        if (retryDelay.isNegative()) {
            throw new IllegalArgumentException("retryDelay is " + retryDelay + ", it must be zero or longer");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("exchangeTimeout is " + timeout + ", it must be longer than zero");
        }
    }

    /** Returns a builder. A component that is not set has its default. */
    public static RetryRulesBuilder builder() {
        return RetryRulesBuilder.builder();
    }

    /** Returns true if a change that failed this many times is delivered again without anybody's decision. */
    public boolean allowAnother(int attempts) {
        return attempts < maxAttempts;
    }

    /** Returns the time from which on a change may be delivered again that failed for this many times. */
    public Instant next(int attempts, Instant failed) {
        Duration pause = retryDelay;
        for (int i = 1; i < Math.min(attempts, MOST_DOUBLINGS) && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return failed.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
