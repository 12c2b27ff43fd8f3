package io.github.camelisogeo.sandbox.control;

import java.time.Duration;
import java.util.List;

/**
 * The bad day that a sandbox plays. It concerns the routes of the API; the token route and those of the sandbox itself
 * are never slow, never fail and are never cut.
 *
 * @param delay waited before each answer
 * @param jitter at most so much is waited besides, at random
 * @param fail the share of requests, from 0 to 1, that are answered with an error; nothing is done for them
 * @param failStatus the statuses of those errors, one of which is taken at random
 * @param drop the share of answers, from 0 to 1, that are cut in the middle of the body; what was asked is done
 * @param tokenLife how long tokens live that are given from now on
 * @param seed of all that is random: the same requests in the same order meet the same faults
 * @param rules what callers are let do, which is not a matter of chance
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

    /** A good day: no delay, no failures, tokens that live an hour. Its values are checked by those above. */
    public static final Faults NONE =
            new Faults(Duration.ZERO, Duration.ZERO, 0, List.of(503), 0, Duration.ofHours(1), 1, Rules.NONE);

    /** @throws IllegalArgumentException when a value makes no sense */
    public Faults {
        requireWait("delay", delay);
        requireWait("jitter", jitter);
        requireShare("fail", fail);
        requireShare("drop", drop);
        failStatus = List.copyOf(failStatus);
        require(
                !failStatus.isEmpty()
                        && failStatus.stream().allMatch(code -> code >= FIRST_ERROR && code <= LAST_ERROR),
                "fail status is " + failStatus + ", it must be of errors: " + FIRST_ERROR + " to " + LAST_ERROR);
        require(
                tokenLife.compareTo(Duration.ZERO) > 0 && tokenLife.compareTo(LONGEST_LIFE) <= 0,
                "token life is " + tokenLife + ", it must be more than 0, and less than a century");
    }

    /** With callers that may do all. */
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
        require(wait.compareTo(LONGEST_WAIT) <= 0, name + " is " + wait + ", it must be an hour at most");
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

    /** @param most requests in any second, null for no limit */
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
