package io.github.camelisogeo.sandbox;

/**
 * The restrictions for callers.
 *
 * @param rateLimit the maximum number of requests in any second, or null for no limit; further requests get 429
 * @param readOnly whether every write gets 403
 * @param strictShares whether to omit the share through which the group application sees every record
 */
public record Rules(Integer rateLimit, boolean readOnly, boolean strictShares) {

    /** No restrictions. */
    public static final Rules NONE = new Rules(null, false, false);

    private static final int HIGHEST_RATE = 100_000;

    /** @throws IllegalArgumentException if the limit is out of range */
    public Rules {
        if (rateLimit != null && (rateLimit < 1 || rateLimit > HIGHEST_RATE)) {
            throw new IllegalArgumentException(
                    "rate limit is " + rateLimit + ", it must be between 1 and " + HIGHEST_RATE);
        }
    }
}
