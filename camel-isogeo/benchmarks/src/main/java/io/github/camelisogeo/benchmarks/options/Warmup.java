package io.github.camelisogeo.benchmarks.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long to warm up: a number of rounds, or rounds until some seconds have passed, which makes modes comparable that differ in speed.
 *
 * @param rounds the number of rounds, or 0
 * @param seconds the number of seconds, or 0
 */
public record Warmup(int rounds, int seconds) {

    private static final long NANOS = 1_000_000_000L;

    /** Returns true if there must be another round. */
    boolean goesOn(int roundsDone, long nanosDone) {
        return roundsDone < rounds || nanosDone < seconds * NANOS;
    }

    /** Returns what the converter reads. */
    @Override
    public String toString() {
        return seconds > 0 ? seconds + "s" : Integer.toString(rounds);
    }

    /** Reads {@code 3} as rounds and {@code 30s} as seconds. */
    static final class Converter implements ITypeConverter<Warmup> {

        @Override
        public Warmup convert(String text) {
            boolean inSeconds = text.endsWith("s");
            try {
                int number = Integer.parseUnsignedInt(inSeconds ? text.substring(0, text.length() - 1) : text);
                return inSeconds ? new Warmup(0, number) : new Warmup(number, 0);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' must be a number of rounds (3) or of seconds (30s)");
            }
        }
    }
}
