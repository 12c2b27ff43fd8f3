package io.github.camelisogeo.client.internal.call;

import java.time.Duration;

/**
 * The time by which a call must be over.
 *
 * @param endsAt the time, in {@link Time#nanoTime}
 * @param length the {@code callTimeout} from which it was calculated
 */
record Deadline(long endsAt, Duration length) {

    /** Returns the deadline of a call that begins now. */
    static Deadline in(Duration length, Time time) {
        // Half of the range is 146 years, so the difference of two times doesn't overflow.
        return new Deadline(time.nanoTime() + Math.min(Time.toNanos(length), Long.MAX_VALUE / 2), length);
    }

    /** Returns the time left, zero or negative if the deadline has passed. */
    Duration left(Time time) {
        return Duration.ofNanos(endsAt - time.nanoTime());
    }
}
