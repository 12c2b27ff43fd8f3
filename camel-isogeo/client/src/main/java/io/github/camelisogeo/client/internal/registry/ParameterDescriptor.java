package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Range;
import io.github.camelisogeo.client.value.Include;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of an operation.
 *
 * @param operation the operation, as {@code entity.operation}
 * @param name the name, as routes and Java write it
 * @param wireName the name in the request where it differs from {@code name}, else the same
 * @param place where the request carries it
 * @param type the Java type
 * @param required true when it must be given
 * @param fallback where the value comes from when it is not given, null where there is nothing
 * @param includes what an {@link Include} may name, null for other types
 * @param range the bounds of a number, null where there are none
 * @param needs what a body must hold, as paths of JSON names
 * @param lenient true for identifiers that may have other shapes than 32 hexadecimal digits
 */
public record ParameterDescriptor(
        String operation,
        String name,
        String wireName,
        Place place,
        Type type,
        boolean required,
        Default fallback,
        Includes includes,
        Range range,
        List<String> needs,
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
        /** A file in the body. */
        FILE,
        /** Nowhere: the client itself acts on it. */
        LOCAL
    }

    /** True for the body. */
    public boolean isBody() {
        return place == Place.BODY;
    }

    /** True for what routes have as their message body, and not as an option or a header. */
    public boolean isMessage() {
        return isBody() || place == Place.FILE;
    }

    /** The text of the default, null where there is none. */
    public String defaultText() {
        return fallback == null ? null : fallback.value();
    }

    /** The path of JSON names in the body that gives the default; null where the default, if any, is a text. */
    public String bodyPath() {
        return fallback != null && fallback.value().startsWith(FROM_BODY)
                ? fallback.value().substring(FROM_BODY.length())
                : null;
    }

    /** The names that {@code all} stands for; empty for other types than {@link Include}. */
    public List<String> allIncludes() {
        return includes == null ? List.of() : Include.parse(includes.value()).names();
    }

    /** The names that an {@link Include} may hold; empty for other types. */
    public List<String> possibleIncludes() {
        return includes == null
                ? List.of()
                : Include.parse(includes.value() + "," + includes.also()).names();
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

    /** The value that a body gives, null where it gives none. */
    public Object fromBody(Model body) {
        Object value = ModelType.valueOf(body, bodyPath());
        if (value == null || fallback.part().isEmpty()) {
            return convert(value);
        }
        Matcher part = Pattern.compile(fallback.part()).matcher(value.toString());
        if (!part.find()) {
            throw new InvalidParameterException(
                    operation,
                    defaultText(),
                    shown(value),
                    "which tells no " + name + ": it must be like " + part.pattern());
        }
        return convert(part.group(1));
    }

    private static String shown(Object value) {
        String text = value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value);
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
