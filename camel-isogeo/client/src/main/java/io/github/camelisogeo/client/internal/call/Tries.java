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
 * Repeats what failed, where that is safe and may help.
 *
 * @param maxRetries how often at most
 * @param delay the pause before the first repetition, doubled before each other one
 */
public record Tries(int maxRetries, Duration delay) {

    private static final Set<String> SAFE_VERBS = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING_STATUSES = Set.of(502, 503, 504);
    private static final double JITTER = 0.25;
    private static final int MOST_DOUBLINGS = 20;

    /** What a repetition would do. */
    public enum Repetition {
        /** The body is gone: it can't be repeated. */
        IMPOSSIBLE,
        /** It is safe if the verb is idempotent. */
        AS_THE_VERB_ALLOWS,
        /** It is safe whatever the verb. */
        SAFE
    }

    /** Something that may be tried again. */
    public interface Attempt<T> {

        /** Tries once. */
        T make() throws WaitEndedException;

        /**
         * Is told of a try that failed, before the pause.
         *
         * @param number the number of the try, from 1
         * @param most how many tries there are at most
         * @param pause the pause before the next one, or null if there is none
         */
        void failed(IsogeoException failure, int number, int most, Duration pause);

        /** Returns false for a failure that was repeated as often as it may be already. */
        default boolean isRepeatable(IsogeoException failure) {
            return true;
        }
    }

    /** Returns true if repeating a request with this verb does no more than the request alone. */
    public static boolean isSafe(String verb) {
        return SAFE_VERBS.contains(verb);
    }

    /**
     * Tries, and tries again where that is safe and may help; gives up with the last failure.
     *
     * @throws WaitEndedException if the call ends while it pauses
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
                    // The failure says more than a wait that could not end well.
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

    /** The pause before the next try; null if the server asks for more than may be waited. */
    private Duration pause(int number, IsogeoException failure, Duration longest) {
        Optional<Duration> asked = retryAfter(failure);
        if (asked.isPresent()) {
            return asked.get().compareTo(longest) > 0 ? null : longer(asked.get(), longest);
        }
        Duration doubled = delay.multipliedBy(1L << Math.min(number - 1, MOST_DOUBLINGS));
        return longer(doubled.compareTo(longest) < 0 ? doubled : longest, longest);
    }

    /** Adds some time, so that clients that failed together don't come again together. */
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
