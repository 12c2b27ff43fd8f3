package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Include;
import java.lang.reflect.Type;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Describes a parameter of an operation.
 *
 * @param operation the operation, as {@code entity.operation}
 * @param name the name in Camel routes and in Java
 * @param wireName the name in the request
 * @param place the place of the parameter in the request
 * @param type the Java type
 * @param required whether the parameter must be given
 * @param fallback the default, or null if there is none
 * @param includes the names that an {@link Include} accepts, or null for other types
 * @param range the bounds of a number, or null if there are none
 * @param needs the attributes that a body must have, as paths of JSON names
 * @param lenient whether an identifier may have other forms than 32 hexadecimal digits
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
    private static final Pattern INCLUDE = Pattern.compile("[\\w-]+");

    /** The names that one entity or another has. */
    private static final List<String> KNOWN_INCLUDES = Include.parse(
                    MetadataIncludes.ALL + "," + MetadataIncludes.ALSO + ",count,thesaurus,groups,memberships,limits")
            .names();

    /** The place of a parameter in a request. */
    public enum Place {
        /** A segment of the path. */
        PATH,
        /** The query. */
        QUERY,
        /** A field of the form. */
        FORM,
        /** The body. */
        BODY,
        /** A file in the body. */
        FILE,
        /** None: the client itself uses the parameter. */
        LOCAL
    }

    /** Returns whether this is the body. */
    public boolean isBody() {
        return place == Place.BODY;
    }

    /** Returns whether Camel routes pass this parameter as the message body, instead of an option or a header. */
    public boolean isMessage() {
        return isBody() || place == Place.FILE;
    }

    /** Returns the text of the default, or null if there is none. */
    public String defaultText() {
        return fallback == null ? null : fallback.value();
    }

    /** Returns the path of JSON names that the default is read from in the body, or null if there is none. */
    public String bodyPath() {
        return fallback != null && fallback.value().startsWith(FROM_BODY)
                ? fallback.value().substring(FROM_BODY.length())
                : null;
    }

    /** Returns the names that an {@link Include} accepts. Empty for other types. */
    public List<String> possibleIncludes() {
        return includes == null
                ? List.of()
                : Include.parse(includes.value() + "," + includes.also()).names();
    }

    /**
     * Converts a value to the type of this parameter.
     *
     * @param value the value, or its text, or a collection or an array if the type is a list; null is returned unchanged
     * @throws InvalidParameterException if the value can't be converted
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

    /**
     * Checks that a number is within the bounds of this parameter.
     *
     * @throws InvalidParameterException if it isn't
     */
    public void checkRange(Object value) {
        if (range != null && value instanceof Integer number && (number < range.min() || number > range.max())) {
            String bounds = range.max() == Integer.MAX_VALUE
                    ? "it must be " + range.min() + " or more"
                    : "it must be between " + range.min() + " and " + range.max();
            throw new InvalidParameterException(operation, name, number, bounds);
        }
    }

    /**
     * Checks that no name of an {@link Include} is one that was mistyped or that belongs to another entity. Names that are like none that
     * we know are sent, for sub-resources of tomorrow.
     *
     * @throws InvalidParameterException if one is
     */
    public void checkInclude(Object value) {
        if (includes != null && value instanceof Include include) {
            List<String> possible = possibleIncludes();
            for (String included : include.names()) {
                if (!INCLUDE.matcher(included).matches()) {
                    throw new InvalidParameterException(
                            operation,
                            name,
                            String.join(",", include.names()),
                            "but '" + included + "' can't be a name: names are separated by commas, they are: all, "
                                    + String.join(", ", Nearest.first(included, possible)));
                }
                if (!included.equalsIgnoreCase("all")
                        && !possible.contains(included)
                        && (KNOWN_INCLUDES.contains(included) || isNear(included))) {
                    throw new InvalidParameterException(
                            operation,
                            name,
                            String.join(",", include.names()),
                            "but there is no '" + included + "', it must be one or several of: all, "
                                    + String.join(", ", Nearest.first(included, possible)));
                }
            }
        }
    }

    private boolean isNear(String included) {
        return Nearest.meant(included, possibleIncludes()).isPresent()
                || Nearest.meant(included, KNOWN_INCLUDES).isPresent();
    }

    /** Returns the value that the body contains, or null if it contains none. */
    Object fromBody(Model body) {
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
                    "which contains no " + name + ": it must match " + part.pattern());
        }
        return convert(part.group(1));
    }

    private static String shown(Object value) {
        String text = value instanceof Object[] array ? List.of(array).toString() : String.valueOf(value);
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
