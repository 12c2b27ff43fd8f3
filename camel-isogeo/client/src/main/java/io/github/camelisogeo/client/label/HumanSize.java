package io.github.camelisogeo.client.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Formats sizes in units of 1024 bytes, with at most two decimals. */
final class HumanSize {

    private static final int BASE = 1024;
    private static final List<String> FRENCH = List.of("octets", "Ko", "Mo", "Go", "To", "Po");
    private static final List<String> ENGLISH = List.of("bytes", "KB", "MB", "GB", "TB", "PB");

    private HumanSize() {}

    static String of(long bytes, String language) {
        List<String> units = language.equals("fr") ? FRENCH : ENGLISH;
        if (bytes == 0) {
            return "0 " + units.get(0).substring(0, units.get(0).length() - 1);
        }
        int unit = 0;
        double size = bytes;
        while (size >= BASE) {
            size /= BASE;
            unit++;
        }
        if (bytes < 0 || unit >= units.size()) {
            throw new IllegalArgumentException(
                    "the size is " + bytes + " bytes, it must be 0 or more, and less than 1024 " + units.get(5));
        }
        return new BigDecimal(size).setScale(2, RoundingMode.HALF_EVEN).doubleValue() + " " + units.get(unit);
    }
}
