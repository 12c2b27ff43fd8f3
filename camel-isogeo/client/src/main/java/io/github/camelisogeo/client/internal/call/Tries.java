package io.github.camelisogeo.client.internal.call;

import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Retries failed requests if that is safe and may help.
 *
 * @param maxRetries the maximum number of retries
 * @param delay the pause before the first retry, which doubles with each further one
 */
public record Tries(int maxRetries, Duration delay) {

    private static final Set<String> SAFE_VERBS = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING_STATUSES = Set.of(502, 503, 504);
    private static final double JITTER = 0.25;
    private static final int MOST_DOUBLINGS = 20;

    /** Whether a request can be repeated. */
    public enum Repetition {
        /** It can't be repeated, because its body can be read only once. */
        IMPOSSIBLE,
        /** It can be repeated if its HTTP method is idempotent. */
        AS_THE_VERB_ALLOWS,
        /** It can be repeated whatever its HTTP method is. */
        SAFE
    }

    /** A task that can be tried again. */
    public interface Attempt<T> {

        /** Tries once. */
        T make() throws WaitEndedException;

        /**
         * Called after a try has failed, before the pause.
         *
         * @param number the number of the try, starting at 1
         * @param most the maximum number of tries
         * @param pause the pause before the next one, or null if there is none
         */
        void failed(IsogeoException failure, int number, int most, Duration pause);

        /** Returns false if the failed request has already been retried elsewhere. */
        default boolean isRepeatable(IsogeoException failure) {
            return true;
        }
    }

    /** Returns true if repeating a request with this HTTP method has the same effect as sending it once. */
    public static boolean isSafe(String verb) {
        return SAFE_VERBS.contains(verb);
    }

    /**
     * Makes an attempt, and repeats it if that is safe and may help. Throws the last failure if all tries fail.
     *
     * @throws WaitEndedException if the call ends during a pause
     */
    public <T> T run(CallScope scope, Repetition repetition, Attempt<T> attempt) throws WaitEndedException {
        int most = repetition == Repetition.IMPOSSIBLE ? 1 : maxRetries + 1;
        for (int number = 1; ; number++) {
            try {
                return attempt.make();
            } catch (IsogeoException e) {
                Duration pause = number < most && attempt.isRepeatable(e) && mayHelp(e, repetition)
                        ? pause(number, e, scope.options().maxRetryDelay())
                        : null;
                if (pause != null && pause.compareTo(scope.left()) >= 0) {
                    // The deadline would pass during the pause, and this failure explains more than a time-out.
                    pause = null;
                }
                attempt.failed(e, number, most, pause);
                if (pause == null) {
                    throw e;
                }
                scope.pause(pause, "the next try");
            }
        }
    }

    private static boolean mayHelp(IsogeoException failure, Repetition repetition) {
        if (failure instanceof IsogeoRateLimitedException) {
            return true;
        }
        return (repetition == Repetition.SAFE || isSafe(failure.method()))
                && (PASSING_STATUSES.contains(failure.status()) || failure instanceof IsogeoTransportException);
    }

    /** Returns the pause before the next try, or null if the server asks for a longer pause than is allowed. */
    private Duration pause(int number, IsogeoException failure, Duration longest) {
        Optional<Duration> asked = retryAfter(failure);
        if (asked.isPresent()) {
            return asked.get().compareTo(longest) > 0 ? null : longer(asked.get(), longest);
        }
        Duration doubled = delay.multipliedBy(1L << Math.min(number - 1, MOST_DOUBLINGS));
        return longer(doubled.compareTo(longest) < 0 ? doubled : longest, longest);
    }

    /** Makes the pause randomly longer, so that clients that failed at the same time don't retry at the same time. */
    private static Duration longer(Duration pause, Duration longest) {
        double share = ThreadLocalRandom.current().nextDouble() * JITTER;
        Duration more = pause.plusNanos((long) (Time.toNanos(pause) * share));
        return more.compareTo(longest) < 0 ? more : longest;
    }

    private static Optional<Duration> retryAfter(IsogeoException failure) {
        if (failure instanceof IsogeoRateLimitedException limited) {
            return limited.retryAfter();
        }
        return failure instanceof IsogeoServerException server ? server.retryAfter() : Optional.empty();
    }
}
