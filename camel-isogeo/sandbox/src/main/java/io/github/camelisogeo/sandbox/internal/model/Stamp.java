package io.github.camelisogeo.sandbox.internal.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The dates of the API as sortable numbers: ticks of 100 ns, since the API's time stamps have seven digits. */
public final class Stamp {

    /** The value of a missing date. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int DAY_LENGTH = "2018-06-04".length();
    private static final long TICKS_PER_SECOND = 10_000_000L;
    private static final long NANOS_PER_TICK = 100L;

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSxxx", Locale.ROOT);

    private Stamp() {}

    /** Parses a day, or a time with or without a zone. Returns {@link #NONE} if the text is null or not a date. */
    public static long ticks(String date) {
        if (date == null) {
            return NONE;
        }
        try {
            return ticks(instant(date));
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    static long ticks(Instant instant) {
        return instant.getEpochSecond() * TICKS_PER_SECOND + instant.getNano() / NANOS_PER_TICK;
    }

    /** Returns the text of a time stamp, always with seven digits: {@code 2018-06-14T13:22:17.2880035+00:00}. */
    static String text(long ticks) {
        Instant instant = Instant.ofEpochSecond(
                Math.floorDiv(ticks, TICKS_PER_SECOND), Math.floorMod(ticks, TICKS_PER_SECOND) * NANOS_PER_TICK);
        return FORMAT.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Returns the text of a moment as a time stamp. */
    public static String text(Instant moment) {
        return text(ticks(moment));
    }

    private static Instant instant(String date) {
        if (date.length() == DAY_LENGTH) {
            return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean zoned = date.endsWith("Z") || date.lastIndexOf('+') > DAY_LENGTH || date.lastIndexOf('-') > DAY_LENGTH;
        return zoned
                ? OffsetDateTime.parse(date).toInstant()
                : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
    }
}
