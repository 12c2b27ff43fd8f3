package io.github.camelisogeo.component;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;

/**
 * Sets options as the generated configurers do, but refuses texts that are no durations, numbers, booleans or words of an enum, and says so.
 * Camel's own converter reads {@code abc} as a duration of 0 and {@code 1h30} as one hour, and doesn't list the words that are possible.
 */
final class StrictOptions implements PropertyConfigurer, PropertyConfigurerGetter {

    /** Options with a type of {@code long} that Camel reads as durations. */
    private static final Set<String> IN_MILLISECONDS = Set.of("delay", "initialdelay");

    private static final Pattern DURATION = Pattern.compile(
            "\\d{1,18}|(?=\\d)(\\d{1,9}d)?(\\d{1,9}h)?(\\d{1,9}m(in)?)?(\\d{1,9}s(ec)?)?(\\d{1,15}ms)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

    private final PropertyConfigurer generated;
    private final PropertyConfigurerGetter types;

    /**
     * @param generated a configurer that Camel's tools generated
     */
    StrictOptions(PropertyConfigurer generated) {
        this.generated = generated;
        this.types = (PropertyConfigurerGetter) generated;
    }

    @Override
    public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        if (value instanceof String text && !text.startsWith("#")) {
            Class<?> type = types.getOptionType(name, ignoreCase);
            if (Words.areOf(type)) {
                return generated.configure(
                        context, target, name, Words.constant(type, "option " + name, text), ignoreCase);
            }
            if (isDuration(name, ignoreCase)) {
                check(name, text.trim());
                // Camel reads units in lower case only, and ignores others.
                String read = isIso(text.trim()) ? text.trim() : text.trim().toLowerCase(Locale.ROOT);
                return generated.configure(context, target, name, read, ignoreCase);
            } else {
                checkSimple(name, text.trim(), type);
            }
        }
        return generated.configure(context, target, name, value, ignoreCase);
    }

    private boolean isDuration(String name, boolean ignoreCase) {
        return types.getOptionType(name, ignoreCase) == Duration.class
                || IN_MILLISECONDS.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void check(String name, String text) {
        if (!DURATION.matcher(text).matches() && !isIso(text)) {
            throw new IllegalArgumentException(name + " is '" + text
                    + "', which is not a duration: use milliseconds, or units as in 500ms, 15s, 1h30m or PT15S");
        }
    }

    private static void checkSimple(String name, String text, Class<?> type) {
        if ((type == Integer.class || type == int.class)
                && !INTEGER.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " is '" + text + "', it must be a whole number");
        }
        if ((type == Boolean.class || type == boolean.class)
                && !BOOLEAN.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " is '" + text + "', it must be true or false");
        }
    }

    private static boolean isIso(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        return types.getOptionType(name, ignoreCase);
    }

    @Override
    public String[] getAutowiredNames() {
        return types.getAutowiredNames();
    }

    @Override
    public Object getOptionValue(Object target, String name, boolean ignoreCase) {
        return types.getOptionValue(target, name, ignoreCase);
    }

    @Override
    public Object getCollectionValueType(Object target, String name, boolean ignoreCase) {
        return types.getCollectionValueType(target, name, ignoreCase);
    }
}
