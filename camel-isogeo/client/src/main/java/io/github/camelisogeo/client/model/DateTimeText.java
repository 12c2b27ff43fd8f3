package io.github.camelisogeo.client.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The parts of a date of the API. Parsed by hand, since every record of a search has several and a
 * {@link java.time.format.DateTimeFormatter} takes ten times as long.
 *
 * @param time null for a day
 * @param offset null if none is written
 */
record DateTimeText(LocalDate day, LocalTime time, ZoneOffset offset) {

    /** The result for a text that is not a date. */
    static final DateTimeText MALFORMED = new DateTimeText(null, null, null);

    static DateTimeText read(String text) {
        try {
            return new Cursor(text).dateTime();
        } catch (DateTimeException e) {
            return MALFORMED;
        }
    }

    OffsetDateTime offsetDateTime() {
        return OffsetDateTime.of(
                day, time == null ? LocalTime.MIDNIGHT : time, offset == null ? ZoneOffset.UTC : offset);
    }

    private static final class Cursor {
        private static final int MAX_FRACTION_DIGITS = 9;

        private final String text;
        private int position;

        Cursor(String text) {
            this.text = text;
        }

        DateTimeText dateTime() {
            LocalDate day = day();
            if (isAtEnd()) {
                return new DateTimeText(day, null, null);
            }
            if (!skip('T')) {
                expect('t');
            }
            LocalTime time = time();
            ZoneOffset offset = isAtEnd() ? null : offset();
            if (!isAtEnd()) {
                throw malformed();
            }
            return new DateTimeText(day, time, offset);
        }

        private LocalDate day() {
            int year = digits(4);
            boolean extended = skip('-');
            int month = digits(2);
            if (extended) {
                expect('-');
            }
            return LocalDate.of(year, month, digits(2));
        }

        private LocalTime time() {
            int hour = digits(2);
            boolean extended = skip(':');
            if (!extended && !isAtDigit()) {
                return LocalTime.of(hour, 0);
            }
            int minute = digits(2);
            if (extended ? !skip(':') : !isAtDigit()) {
                return LocalTime.of(hour, minute);
            }
            int second = digits(2);
            return LocalTime.of(hour, minute, second, skip('.') || skip(',') ? nanos() : 0);
        }

        private int nanos() {
            int start = position;
            while (isAtDigit()) {
                position++;
            }
            int count = position - start;
            if (count == 0 || count > MAX_FRACTION_DIGITS) {
                throw malformed();
            }
            int nanos = Integer.parseInt(text, start, position, 10);
            for (int i = count; i < MAX_FRACTION_DIGITS; i++) {
                nanos *= 10;
            }
            return nanos;
        }

        private ZoneOffset offset() {
            if (skip('Z') || skip('z')) {
                return ZoneOffset.UTC;
            }
            int sign = skip('-') ? -1 : 1;
            if (sign > 0) {
                expect('+');
            }
            int hours = digits(2);
            boolean hasMinutes = skip(':') || !isAtEnd();
            return ZoneOffset.ofHoursMinutes(sign * hours, hasMinutes ? sign * digits(2) : 0);
        }

        private int digits(int count) {
            int value = 0;
            for (int i = 0; i < count; i++, position++) {
                if (!isAtDigit()) {
                    throw malformed();
                }
                value = value * 10 + text.charAt(position) - '0';
            }
            return value;
        }

        private boolean isAtDigit() {
            return !isAtEnd() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
        }

        private boolean isAtEnd() {
            return position == text.length();
        }

        private boolean skip(char letter) {
            boolean found = !isAtEnd() && text.charAt(position) == letter;
            if (found) {
                position++;
            }
            return found;
        }

        private void expect(char letter) {
            if (!skip(letter)) {
                throw malformed();
            }
        }

        private static DateTimeException malformed() {
            return new DateTimeException("malformed");
        }
    }
}
