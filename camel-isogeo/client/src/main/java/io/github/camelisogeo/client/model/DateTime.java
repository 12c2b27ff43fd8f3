package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A day or a point in time as the API writes it: {@code 2018-06-04}, {@code 2018-06-04T00:00:00},
 * {@code 2018-06-04T00:00:00+00:00}, {@code 2019-05-17T13:01:08.5591234+00:00}, with Z or any offset. A text without an offset
 * is in UTC, a day without a time is its midnight. The text is kept exactly, and parsed only if its parts are asked for.
 *
 * <p>Two values are equal if their texts are equal; {@link #isSameInstant} compares points in time. The natural order is that of
 * time, then of the text; text that is not a date comes last.
 */
public final class DateTime implements Comparable<DateTime> {

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 7, 9, true)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter();
    private static final Comparator<DateTime> ORDER = Comparator.<DateTime, Instant>comparing(
                    time -> time.optionalInstant().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DateTime::toString);

    private final String text;
    private DateTimeText understood; // A race is harmless: all threads get the same result.

    private DateTime(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Returns a date in one of the forms of the API.
     *
     * @throws IllegalArgumentException if the text is not a date
     */
    public static DateTime parse(String text) {
        DateTime time = new DateTime(text);
        if (!time.isWellFormed()) {
            throw new IllegalArgumentException(time.complaint());
        }
        return time;
    }

    /**
     * Returns a date for any text, as an answer may hold it. If the text is not a date, it is kept, and {@link #instant()} and
     * its like fail.
     */
    @JsonCreator
    public static DateTime asWritten(String text) {
        return new DateTime(text);
    }

    /** Returns a date with 7 digits of a second, as the API writes it, or 9 if needed, and the offset {@code +00:00}. */
    public static DateTime of(Instant instant) {
        return of(instant.atOffset(ZoneOffset.UTC));
    }

    /** Returns a date with 7 digits of a second, or 9 if needed, and the offset of the time. */
    public static DateTime of(OffsetDateTime time) {
        boolean odd = time.getOffset().getTotalSeconds() % 60 != 0;
        return parse(WRITTEN.format(odd ? time.withOffsetSameInstant(ZoneOffset.UTC) : time));
    }

    /** Returns a date that is a day without a time. */
    public static DateTime of(LocalDate day) {
        return parse(day.toString());
    }

    /** Returns whether the text is a date. */
    public boolean isWellFormed() {
        return understood() != DateTimeText.MALFORMED;
    }

    /** Returns whether the text is a day without a time. */
    public boolean isDay() {
        return isWellFormed() && understood().time() == null;
    }

    /**
     * Returns the day as written, whatever the offset is.
     *
     * @throws DateTimeException if the text is not a date
     */
    public LocalDate day() {
        return required().day();
    }

    /**
     * Returns the point in time: in UTC if no offset is written, midnight if no time is written.
     *
     * @throws DateTimeException if the text is not a date
     */
    public Instant instant() {
        return offsetDateTime().toInstant();
    }

    /** Returns the point in time, or an empty optional if the text is not a date. */
    public Optional<Instant> optionalInstant() {
        return isWellFormed() ? Optional.of(instant()) : Optional.empty();
    }

    /**
     * Returns the point in time with the offset that is written, or in UTC if none is.
     *
     * @throws DateTimeException if the text is not a date
     */
    public OffsetDateTime offsetDateTime() {
        return required().offsetDateTime();
    }

    /** Returns whether both are the same point in time, however they are written. */
    public boolean isSameInstant(DateTime other) {
        return isWellFormed() && optionalInstant().equals(other.optionalInstant());
    }

    private DateTimeText understood() {
        if (understood == null) {
            understood = DateTimeText.read(text);
        }
        return understood;
    }

    private DateTimeText required() {
        if (!isWellFormed()) {
            throw new DateTimeException(complaint());
        }
        return understood();
    }

    private String complaint() {
        return "`" + text
                + "` is not a date: write 2018-06-04, 2018-06-04T10:20:30 or 2018-06-04T10:20:30.1234567+00:00";
    }

    @Override
    public int compareTo(DateTime other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateTime time && time.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text as the API wrote it. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
