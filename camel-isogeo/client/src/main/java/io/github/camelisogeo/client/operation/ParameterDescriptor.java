package io.github.camelisogeo.client.operation;

import io.github.camelisogeo.client.error.InvalidParameterException;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param operation the operation, as {@code entity.operation}
 * @param name the name, as routes and Java write it
 * @param wireName the name in the request where it differs from {@code name}, else the same
 * @param place where the request carries it
 * @param type the Java type
 * @param required true when it must be given
 * @param defaultText the {@link Default}, null where there is none
 * @param includes what an {@link Include} may name, null for other types
 * @param range the bounds of a number, null where there are none
 * @param lenient true for identifiers that may have other shapes than 32 hexadecimal digits
 */
public record ParameterDescriptor(
        String operation,
        String name,
        String wireName,
        Place place,
        Type type,
        boolean required,
        String defaultText,
        Includes includes,
        Range range,
        boolean lenient) {

    private static final String FROM_BODY = "body.";

    /** Where a request carries a parameter. */
    public enum Place {
        /** A segment of the path. */
        PATH,
        /** The query. */
        QUERY,
        /** A field of a form. */
        FORM,
        /** The body itself. */
        BODY,
        /** Nowhere: the client itself acts on it. */
        LOCAL
    }

    /** True for the body. */
    public boolean isBody() {
        return place == Place.BODY;
    }

    /** The path of JSON names in the body that gives the default; null where the default, if any, is a text. */
    public String bodyPath() {
        return defaultText != null && defaultText.startsWith(FROM_BODY)
                ? defaultText.substring(FROM_BODY.length())
                : null;
    }

    /** The names that {@code all} stands for; empty for other types than {@link Include}. */
    public List<String> allIncludes() {
        return includes == null ? List.of() : Include.commaSeparated(includes.value());
    }

    /** The names that an {@link Include} may hold; empty for other types. */
    public List<String> possibleIncludes() {
        return includes == null ? List.of() : Include.commaSeparated(includes.value() + "," + includes.also());
    }

    /**
     * Turns a value into one of this parameter's type.
     *
     * @param value the value, or text, or a collection or array where the type is a list; null stays null
     * @throws InvalidParameterException when that can't be done
     */
    public Object convert(Object value) {
        if (value == null) {
            return null;
        }
        try {
            return ParameterValues.convert(type, value, lenient);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException(operation, name, shown(value), e.getMessage());
        }
    }

    /** Checks the bounds of a number. */
    public void checkRange(Object value) {
        if (range != null && value instanceof Integer number && (number < range.min() || number > range.max())) {
            String bounds = range.max() == Integer.MAX_VALUE
                    ? "it must be " + range.min() + " or more"
                    : "it must be between " + range.min() + " and " + range.max();
            throw new InvalidParameterException(operation, name, number, bounds);
        }
    }

    private static String shown(Object value) {
        String text = value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value);
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
