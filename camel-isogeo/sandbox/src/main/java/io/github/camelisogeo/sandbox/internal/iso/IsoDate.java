package io.github.camelisogeo.sandbox.internal.iso;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;

/** The dates of records in the formats of XML Schema, or null if a date doesn't exist, or not in XML Schema. */
final class IsoDate {

    private static final int DAY_LENGTH = "2018-06-04".length();
    private static final int LAST_YEAR = 9999;

    private IsoDate() {}

    /** Returns a day: {@code 2018-06-04}. */
    static String day(String date) {
        LocalDateTime local = local(date);
        return local == null ? null : local.toLocalDate().toString();
    }

    /** Returns a time: {@code 2018-06-14T13:22:17.2880035Z}. */
    static String time(String date) {
        LocalDateTime local = local(date);
        return local == null ? null : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local) + "Z";
    }

    /** Returns the day, with the time unless it is midnight. */
    static String dayOrTime(String date) {
        LocalDateTime local = local(date);
        return local == null || local.toLocalTime().equals(LocalTime.MIDNIGHT) ? day(date) : time(date);
    }

    private static LocalDateTime local(String date) {
        if (date == null || date.length() < DAY_LENGTH) {
            return null;
        }
        try {
            LocalDateTime local = parse(date);
            int year = local.get(ChronoField.YEAR);
            return year > 0 && year <= LAST_YEAR ? local : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDateTime parse(String date) {
        if (date.length() == DAY_LENGTH) {
            return LocalDate.parse(date).atStartOfDay();
        }
        boolean zoned = date.endsWith("Z") || date.lastIndexOf('+') > DAY_LENGTH || date.lastIndexOf('-') > DAY_LENGTH;
        return zoned
                ? OffsetDateTime.parse(date)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : LocalDateTime.parse(date);
    }
}
