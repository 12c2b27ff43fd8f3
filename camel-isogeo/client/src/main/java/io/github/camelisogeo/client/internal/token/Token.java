package io.github.camelisogeo.client.internal.token;

import java.time.Duration;
import java.time.Instant;

/** An access token and its life. Its text shows no secret. */
public record Token(String value, Instant issuedAt, Duration life) {

    private static final Duration LONGEST_HEADROOM = Duration.ofSeconds(60);

    /** Returns true if a tenth of its life is left, or a minute if that is less. A token of unknown life is never due. */
    public boolean isDue(Instant now) {
        if (life == null) {
            return false;
        }
        Duration tenth = life.dividedBy(10);
        return leftIsLessThan(tenth.compareTo(LONGEST_HEADROOM) < 0 ? tenth : LONGEST_HEADROOM, now);
    }

    /** Returns true if less than half of its life is left. */
    public boolean isPastHalf(Instant now) {
        return life != null && leftIsLessThan(life.dividedBy(2), now);
    }

    /** Returns true if its life is over. */
    public boolean isDead(Instant now) {
        return life != null && !now.isBefore(issuedAt.plus(life));
    }

    private boolean leftIsLessThan(Duration headroom, Instant now) {
        return !now.isBefore(issuedAt.plus(life).minus(headroom));
    }

    @Override
    public String toString() {
        return "Token[issuedAt=" + issuedAt + ", life=" + life + "]";
    }
}
