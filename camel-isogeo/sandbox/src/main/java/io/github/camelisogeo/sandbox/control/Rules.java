package io.github.camelisogeo.sandbox.control;

/**
 * What a sandbox lets its callers do.
 *
 * @param rateLimit requests in any second, beyond which they get 429; null for no limit
 * @param readOnly whether every write gets 403
 * @param strictShares whether the share is left out by which the group application sees every record
 */
public record Rules(Integer rateLimit, boolean readOnly, boolean strictShares) {

    /** Nothing is held back. */
    public static final Rules NONE = new Rules(null, false, false);

    private static final int HIGHEST_RATE = 100_000;

    /** @throws IllegalArgumentException when the limit makes no sense */
    public Rules {
        if (rateLimit != null && (rateLimit < 1 || rateLimit > HIGHEST_RATE)) {
            throw new IllegalArgumentException(
                    "rate limit is " + rateLimit + ", it must be between 1 and " + HIGHEST_RATE);
        }
    }
}
