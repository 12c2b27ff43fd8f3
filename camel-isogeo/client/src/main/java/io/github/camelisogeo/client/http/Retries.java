package io.github.camelisogeo.client.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/**
 * When and how often a call is repeated.
 *
 * @param maxRetries how often at most
 * @param delay the wait before the first repetition, doubled before each other one, with jitter
 */
record Retries(int maxRetries, Duration delay) {

    private static final Set<String> SAFE_VERBS = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING_STATUSES = Set.of(502, 503, 504);
    private static final double JITTER = 0.25;

    /** What a repetition would do. */
    enum Repetition {
        /** The body is gone: it can't be repeated. */
        IMPOSSIBLE,
        /** It is safe when the verb is idempotent. */
        AS_THE_VERB_ALLOWS,
        /** It is safe whatever the verb. */
        SAFE
    }

    /** Calls, and calls again where that is safe and may help; gives up with the last failure. */
    <T> T call(Repetition repetition, CallOptions options, Supplier<T> attempt) {
        RetryPolicyBuilder<T> policy = RetryPolicy.<T>builder()
                .withMaxRetries(repetition != Repetition.IMPOSSIBLE && leavesTime(options) ? maxRetries : 0)
                .handleIf(failure -> mayHelp(failure, repetition, options.maxRetryDelay()))
                .withDelayFn(context -> asked(context.getLastException()));
        if (leavesTime(options)) {
            if (options.maxRetryDelay().compareTo(delay) > 0) {
                policy.withBackoff(delay, options.maxRetryDelay());
            } else {
                policy.withDelay(options.maxRetryDelay());
            }
            if (options.callTimeout() != null) {
                policy.withMaxDuration(options.callTimeout());
            }
        }
        try {
            return Failsafe.with(policy.withJitter(JITTER).build()).get(attempt::get);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new IsogeoTransportException(interrupted(), "interrupted while it waited to repeat the call", e);
            }
            throw e;
        }
    }

    /** False when the call must have ended before it could be repeated. */
    private boolean leavesTime(CallOptions options) {
        return options.callTimeout() == null || options.callTimeout().compareTo(delay) > 0;
    }

    private static FailedCall interrupted() {
        CallScope scope = CallScope.current();
        return new FailedCall(scope == null ? "token" : scope.operation(), "-", "-", 0, null);
    }

    /** The wait that the server asked for; a negative one leaves the wait to the policy. */
    private static Duration asked(Throwable failure) {
        return failure instanceof IsogeoRateLimitedException limited
                ? limited.retryAfter().orElse(Duration.ofMillis(-1))
                : Duration.ofMillis(-1);
    }

    private static boolean mayHelp(Throwable failure, Repetition repetition, Duration maxRetryDelay) {
        if (failure instanceof IsogeoRateLimitedException limited) {
            return limited.retryAfter()
                    .map(wait -> wait.compareTo(maxRetryDelay) <= 0)
                    .orElse(true);
        }
        return failure instanceof IsogeoException e
                && (repetition == Repetition.SAFE || SAFE_VERBS.contains(e.method()))
                && (PASSING_STATUSES.contains(e.status()) || e instanceof IsogeoTransportException);
    }
}
