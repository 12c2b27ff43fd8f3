package io.github.camelisogeo.client.internal.http;

import java.time.Instant;
import okhttp3.Response;

/**
 * Reads the {@code Date} of answers. Answers within a second have the same date, and to parse one takes as long as to parse a small record.
 */
final class ServerDates {

    private static final String DATE = "Date";

    private volatile Parsed last = new Parsed("", null);

    private record Parsed(String text, Instant time) {}

    /** Returns the date of an answer, or null if it has none that can be read. */
    Instant of(Response answer) {
        String text = answer.header(DATE);
        if (text == null) {
            return null;
        }
        Parsed known = last;
        if (!known.text().equals(text)) {
            known = new Parsed(text, answer.headers().getInstant(DATE));
            last = known;
        }
        return known.time();
    }
}
