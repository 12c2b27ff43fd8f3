package io.github.camelisogeo.client.internal.token;

import java.time.Duration;
import java.time.Instant;

/** An access token and its lifetime. {@link #toString} shows no secret. */
public record Token(String value, Instant issuedAt, Duration life) {

    private static final Duration LONGEST_HEADROOM = Duration.ofSeconds(60);

    /**
     * Returns true if the token should be renewed: less than a tenth of its lifetime is left, or a minute if that is less. Always false if
     * the lifetime is unknown.
     */
    public boolean isDue(Instant now) {
        if (life == null) {
            return false;
        }
        Duration tenth = life.dividedBy(10);
        return leftIsLessThan(tenth.compareTo(LONGEST_HEADROOM) < 0 ? tenth : LONGEST_HEADROOM, now);
    }

    /** Returns true if less than half of its lifetime is left. */
    public boolean isPastHalf(Instant now) {
        return life != null && leftIsLessThan(life.dividedBy(2), now);
    }

    /** Returns true if the token has expired. */
    public boolean isDead(Instant now) {
        return life != null && !now.isBefore(issuedAt.plus(life));
    }

    /** Returns when it expires, or null if that isn't known. */
    public Instant expiresAt() {
        return life == null ? null : issuedAt.plus(life);
    }

    private boolean leftIsLessThan(Duration headroom, Instant now) {
        return !now.isBefore(issuedAt.plus(life).minus(headroom));
    }

    @Override
    public String toString() {
        return "Token[issuedAt=" + issuedAt + ", life=" + life + "]";
    }
}
