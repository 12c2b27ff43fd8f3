package io.github.camelisogeo.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Sets faults. They apply to the routes of the API. The token route and the routes of the sandbox itself are never
 * slow, never fail and are never cut off, unless a {@link RouteFault} names the token route.
 *
 * @param <S> the type that holds the faults
 */
public interface FaultSettings<S> {

    /**
     * Sets a fault.
     *
     * @throws IllegalArgumentException if the value is invalid
     */
    <T> S with(Fault<T> fault, T value);

    /**
     * Adds a fault of a single route, and counts its requests from now on. Replaces a fault of the same requests.
     *
     * @param fault the fault, which must have an effect
     */
    S with(RouteFault fault);

    /** Sets how long the sandbox waits before each answer of the API, to simulate a distant server. */
    default S delay(Duration time) {
        return with(Fault.DELAY, time);
    }

    /** Sets the longest random time that is added to the delay. */
    default S jitter(Duration most) {
        return with(Fault.JITTER, most);
    }

    /** Sets the fraction of requests to the API, from 0 to 1, that get an error and have no effect. */
    default S fail(double share) {
        return with(Fault.FAIL, share);
    }

    /** Sets the statuses of failed requests, 503 by default. */
    default S failStatus(int... statuses) {
        List<Integer> list = Arrays.stream(statuses).boxed().toList();
        return with(Fault.FAIL_STATUS, list);
    }

    /**
     * Sets the fraction of answers of the API, from 0 to 1, that are cut off in the middle of the body. The requests
     * themselves are carried out.
     */
    default S drop(double share) {
        return with(Fault.DROP, share);
    }

    /** Sets how long a new token is valid, one hour by default. */
    default S tokenLife(Duration life) {
        return with(Fault.TOKEN_LIFE, life);
    }

    /** Limits the requests to the API in any second. Further requests get 429 with {@code Retry-After}. */
    default S rateLimit(int requests) {
        return with(Fault.RATE_LIMIT, requests);
    }

    /** Sets whether all writes get 403. */
    default S readOnly(boolean only) {
        return with(Fault.READ_ONLY, only);
    }

    /**
     * Sets whether to omit the share through which the group application sees every record. It then sees only the
     * records in the catalogues of its shares.
     */
    default S strictShares(boolean strict) {
        return with(Fault.STRICT_SHARES, strict);
    }

    /**
     * Sets the seed of the faults and the jitter, and at the start that of the demonstration data. The same seed always
     * gives the same results.
     */
    default S seed(long number) {
        return with(Fault.SEED, number);
    }
}
