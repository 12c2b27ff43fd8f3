package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
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
        if (type == Integer.class && value instanceof Number) {
            // Camel would cut off a fraction, and what is beyond the largest integer.
            return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        }
        if (type == Boolean.class || type == Integer.class) {
            return converted(parameter, type, value);
        }
        if (type == String.class && isStructured(value)) {
            throw new InvalidParameterException(
                    parameter.operation(),
                    parameter.name(),
                    value instanceof Model ? "a " + value.getClass().getSimpleName() : value,
                    "which is no text");
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

    private static boolean isStructured(Object value) {
        return !isPlain(value) || value instanceof Map<?, ?> || value instanceof Model;
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
