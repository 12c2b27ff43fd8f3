package io.github.camelisogeo.client.internal.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Response;

/** Reads a {@code Retry-After} header (RFC 9110, 10.2.3), in seconds or as a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    /**
     * Returns the delay from an answer's header, or null if there is none.
     *
     * @param now the current time, which is used if the answer has no {@code Date}
     */
    static Duration of(Response answer, Instant now) {
        String value = answer.header("Retry-After");
        if (value == null) {
            return null;
        }
        if (value.trim().matches("[0-9]{1,18}")) {
            Duration asked = Duration.ofSeconds(Long.parseLong(value.trim()));
            return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
        }
        Date until = answer.headers().getDate("Retry-After");
        if (until == null) {
            return null;
        }
        // The delay counts from the server's own date, because its clock may differ from this one.
        Date answered = answer.headers().getDate("Date");
        Duration asked = Duration.between(answered == null ? now : answered.toInstant(), until.toInstant());
        return asked.isNegative() ? Duration.ZERO : asked;
    }
}
