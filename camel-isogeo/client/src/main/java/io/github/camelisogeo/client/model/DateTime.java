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
 * A day or a point in time, kept exactly as the API wrote it and understood when asked: {@code 2018-06-04},
 * {@code 2018-06-04T00:00:00}, {@code 2018-06-04T00:00:00+00:00}, {@code 2019-05-17T13:01:08.5591234+00:00}, with Z or any
 * offset. Without an offset it is read as UTC, a day as its midnight.
 *
 * <p>Two of them are equal when they are written the same; see {@link #isSameInstant} for the other question. The order is
 * that of time, then of the text; what cannot be understood comes last.
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
    private DateTimeText understood; // A race is harmless: all threads would come to the same.

    private DateTime(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Reads one of the shapes of the API.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public static DateTime parse(String text) {
        DateTime time = new DateTime(text);
        if (!time.isWellFormed()) {
            throw new IllegalArgumentException(time.complaint());
        }
        return time;
    }

    /** What an answer holds, whatever it is: a text that cannot be understood is kept, and only {@link #instant()} and its like fail. */
    @JsonCreator
    public static DateTime asWritten(String text) {
        return new DateTime(text);
    }

    /** Written with 7 digits of fraction, as the API does, or 9 where they are needed, and offset {@code +00:00}. */
    public static DateTime of(Instant instant) {
        return of(instant.atOffset(ZoneOffset.UTC));
    }

    /** Written with 7 digits of fraction, or 9 where they are needed, and its offset. */
    public static DateTime of(OffsetDateTime time) {
        boolean odd = time.getOffset().getTotalSeconds() % 60 != 0;
        return parse(WRITTEN.format(odd ? time.withOffsetSameInstant(ZoneOffset.UTC) : time));
    }

    /** A day without a time. */
    public static DateTime of(LocalDate day) {
        return parse(day.toString());
    }

    /** Whether the text can be understood. */
    public boolean isWellFormed() {
        return understood() != DateTimeText.MALFORMED;
    }

    /** Whether it is a day without a time. */
    public boolean isDay() {
        return isWellFormed() && understood().time() == null;
    }

    /**
     * The day as written, whatever the offset.
     *
     * @throws DateTimeException if the text cannot be understood
     */
    public LocalDate day() {
        return required().day();
    }

    /**
     * The point in time; in UTC when no offset is written, midnight when no time is.
     *
     * @throws DateTimeException if the text cannot be understood
     */
    public Instant instant() {
        return offsetDateTime().toInstant();
    }

    /** The point in time, or nothing if the text cannot be understood. */
    public Optional<Instant> optionalInstant() {
        return isWellFormed() ? Optional.of(instant()) : Optional.empty();
    }

    /**
     * The point in time with the offset that is written, UTC when none is.
     *
     * @throws DateTimeException if the text cannot be understood
     */
    public OffsetDateTime offsetDateTime() {
        return required().offsetDateTime();
    }

    /** Whether both are the same point in time, however they are written. */
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
        return "`" + text + "` is no date: write 2018-06-04, 2018-06-04T10:20:30 or 2018-06-04T10:20:30.1234567+00:00";
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

    /** The text as the API wrote it. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
