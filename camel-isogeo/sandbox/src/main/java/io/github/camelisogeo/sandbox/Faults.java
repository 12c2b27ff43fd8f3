package io.github.camelisogeo.sandbox;

import java.time.Duration;
import java.util.List;

/**
 * The faults that a sandbox simulates. They apply to the routes of the API. The token route and the routes of the
 * sandbox itself are never slow, never fail and are never cut off.
 *
 * @param delay the time to wait before each answer
 * @param jitter the longest random time that is added to the delay
 * @param fail the fraction of requests, from 0 to 1, that are answered with an error and otherwise ignored
 * @param failStatus the statuses of those errors, one of which is chosen at random
 * @param drop the fraction of answers, from 0 to 1, that are cut off in the middle of the body; the request itself is
 *     carried out
 * @param tokenLife how long new tokens are valid
 * @param seed the seed of all random values: the same requests in the same order meet the same faults
 * @param rules the restrictions for callers, which don't depend on chance
 */
public record Faults(
        Duration delay,
        Duration jitter,
        double fail,
        List<Integer> failStatus,
        double drop,
        Duration tokenLife,
        long seed,
        Rules rules) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);
    private static final int FIRST_ERROR = 400;
    private static final int LAST_ERROR = 599;

    /**
     * No faults: no delay, no failures, and tokens that are valid for an hour. Must follow the constants that its
     * values are checked against.
     */
    public static final Faults NONE =
            new Faults(Duration.ZERO, Duration.ZERO, 0, List.of(503), 0, Duration.ofHours(1), 1, Rules.NONE);

    /** @throws IllegalArgumentException if a value is invalid */
    public Faults {
        requireWait("delay", delay);
        requireWait("jitter", jitter);
        requireShare("fail", fail);
        requireShare("drop", drop);
        failStatus = List.copyOf(failStatus);
        require(
                !failStatus.isEmpty()
                        && failStatus.stream().allMatch(code -> code >= FIRST_ERROR && code <= LAST_ERROR),
                "fail status is " + failStatus + ", it must be a list of error statuses, from " + FIRST_ERROR + " to "
                        + LAST_ERROR);
        require(
                tokenLife.compareTo(Duration.ZERO) > 0 && tokenLife.compareTo(LONGEST_LIFE) <= 0,
                "token life is " + tokenLife + ", it must be positive, and less than a century");
    }

    /** Creates faults without restrictions for callers. */
    public Faults(
            Duration delay,
            Duration jitter,
            double fail,
            List<Integer> failStatus,
            double drop,
            Duration tokenLife,
            long seed) {
        this(delay, jitter, fail, failStatus, drop, tokenLife, seed, Rules.NONE);
    }

    private static void requireWait(String name, Duration wait) {
        require(!wait.isNegative(), name + " is " + wait + ", it must not be negative");
        require(wait.compareTo(LONGEST_WAIT) <= 0, name + " is " + wait + ", it must be at most an hour");
    }

    private static void requireShare(String name, double share) {
        require(share >= 0 && share <= 1, name + " is " + share + ", it must be between 0 and 1");
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    public Faults withDelay(Duration time) {
        return new Faults(time, jitter, fail, failStatus, drop, tokenLife, seed, rules);
    }

    public Faults withJitter(Duration most) {
        return new Faults(delay, most, fail, failStatus, drop, tokenLife, seed, rules);
    }

    public Faults withFail(double share) {
        return new Faults(delay, jitter, share, failStatus, drop, tokenLife, seed, rules);
    }

    public Faults withFailStatus(List<Integer> statuses) {
        return new Faults(delay, jitter, fail, statuses, drop, tokenLife, seed, rules);
    }

    public Faults withDrop(double share) {
        return new Faults(delay, jitter, fail, failStatus, share, tokenLife, seed, rules);
    }

    public Faults withTokenLife(Duration life) {
        return new Faults(delay, jitter, fail, failStatus, drop, life, seed, rules);
    }

    public Faults withSeed(long number) {
        return new Faults(delay, jitter, fail, failStatus, drop, tokenLife, number, rules);
    }

    /**
     * Returns these faults with another rate limit.
     *
     * @param most the maximum number of requests in any second, or null for no limit
     */
    public Faults withRateLimit(Integer most) {
        return with(new Rules(most, rules.readOnly(), rules.strictShares()));
    }

    public Faults withReadOnly(boolean only) {
        return with(new Rules(rules.rateLimit(), only, rules.strictShares()));
    }

    public Faults withStrictShares(boolean strict) {
        return with(new Rules(rules.rateLimit(), rules.readOnly(), strict));
    }

    private Faults with(Rules changed) {
        return new Faults(delay, jitter, fail, failStatus, drop, tokenLife, seed, changed);
    }
}
