package io.github.camelisogeo.client.internal.call;

import java.time.Duration;

/**
 * The moment at which a call must be over.
 *
 * @param endsAt the moment, in {@link Time#nanoTime}
 * @param length the {@code callTimeout} that it was made of
 */
record Deadline(long endsAt, Duration length) {

    /** Returns the deadline of a call that begins now. */
    static Deadline in(Duration length, Time time) {
        // Half of the range is 146 years: the difference of two moments stays right.
        return new Deadline(time.nanoTime() + Math.min(Time.toNanos(length), Long.MAX_VALUE / 2), length);
    }

    /** Returns the time left, zero or negative if the deadline has passed. */
    Duration left(Time time) {
        return Duration.ofNanos(endsAt - time.nanoTime());
    }
}
