package io.github.camelisogeo.component;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;

/** Reads the instants that {@code ifUnmodifiedSince} may be given as. */
final class UnmodifiedInput {

    private static final String OF_BODY = "body._modified";
    private static final String MODIFIED = "_modified";

    private UnmodifiedInput() {}

    /**
     * Checks an instant that is given as text.
     *
     * @throws IllegalArgumentException if it isn't one
     */
    static void check(String place, String given) {
        if (given != null && !given.equals(OF_BODY)) {
            instant(place, given);
        }
    }

    /**
     * Returns the instant.
     *
     * @param given the value, or {@code body._modified}
     * @param body the message body, as the operation takes it
     * @throws IllegalArgumentException if it isn't an instant
     */
    static Instant read(String place, Object given, Object body) {
        if (!OF_BODY.equals(given)) {
            return instant(place, given);
        }
        if (body instanceof Model model
                && ModelType.of(model).attribute(MODIFIED).isPresent()
                && ModelType.valueOf(model, MODIFIED) instanceof DateTime stamp) {
            return instant(place, stamp);
        }
        throw refused(place, given, "but the message body is no record with a _modified");
    }

    private static Instant instant(String place, Object given) {
        if (given instanceof Instant instant) {
            return instant;
        }
        if (given instanceof Date date) {
            return endOfMillisecond(date.toInstant());
        }
        if (given instanceof Calendar calendar) {
            return endOfMillisecond(calendar.toInstant());
        }
        if (given instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (given instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (given instanceof LocalDate day) {
            return DateTime.of(day).instant();
        }
        DateTime time = given instanceof DateTime stamp ? stamp : DateTime.asWritten(text(given));
        return time.optionalInstant()
                .orElseThrow(() -> refused(
                        place, given, "it must be an instant, for instance 2024-01-01T00:00:00Z, or body._modified"));
    }

    /** The API's stamps have more digits than such a value can hold, so that it stands for the whole millisecond. */
    private static Instant endOfMillisecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).plusMillis(1).minusNanos(1);
    }

    private static String text(Object given) {
        return given instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : given.toString();
    }

    private static IllegalArgumentException refused(String place, Object given, String why) {
        return new IllegalArgumentException("isogeo: " + place + " ifUnmodifiedSince is '" + given + "', " + why);
    }
}
