package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.Collection;
import org.apache.camel.CamelContext;
import org.apache.camel.NoTypeConversionAvailableException;
import org.apache.camel.TypeConversionException;

/**
 * Converts a value from a route to the type of a parameter. Handles the forms that only Camel or JTS knows, and leaves the others to the
 * client.
 */
final class ParameterInput {

    private final CamelContext context;

    ParameterInput(CamelContext context) {
        this.context = context;
    }

    Object convert(ParameterDescriptor parameter, Object value) {
        return parameter.convert(plain(parameter, value));
    }

    private Object plain(ParameterDescriptor parameter, Object given) {
        Object value = JtsValues.plain(parameter, GivenValue.text(given));
        if (value == null
                || value instanceof CharSequence
                || !(parameter.type() instanceof Class<?> type)
                || type.isInstance(value)) {
            return value instanceof CharSequence text ? text.toString() : value;
        }
        if (type == Boolean.class || type == Integer.class) {
            return converted(parameter, type, value);
        }
        return isPlain(value) ? converted(parameter, String.class, value) : value;
    }

    /**
     * Returns whether a value is one that Camel converts to text first, such as a stream. Values that the client converts itself
     * are left to it.
     */
    private static boolean isPlain(Object value) {
        return !(value instanceof Collection<?> || value.getClass().isArray());
    }

    private Object converted(ParameterDescriptor parameter, Class<?> type, Object value) {
        try {
            return context.getTypeConverter().mandatoryConvertTo(type, value);
        } catch (NoTypeConversionAvailableException | TypeConversionException e) {
            throw new InvalidParameterException(
                    parameter.operation(),
                    parameter.name(),
                    value,
                    "a " + value.getClass().getName() + ", which can't be converted to " + type.getSimpleName());
        }
    }
}
