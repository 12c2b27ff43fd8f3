package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import java.util.Collection;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.NoTypeConversionAvailableException;
import org.apache.camel.TypeConversionException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Turns what a route gives for a parameter into the parameter's type: forms that only Camel or JTS knows, then the client's. */
final class ParameterInput {

    private final CamelContext context;

    ParameterInput(CamelContext context) {
        this.context = context;
    }

    Object convert(ParameterDescriptor parameter, Object value) {
        return parameter.convert(plain(parameter, value));
    }

    private Object plain(ParameterDescriptor parameter, Object value) {
        if (value instanceof Envelope box) {
            if (box.isNull()) {
                throw new InvalidParameterException(parameter.operation(), parameter.name(), box, "an empty envelope");
            }
            return List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }
        if (value instanceof Geometry geometry) {
            return geometry.toText();
        }
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

    /** Bytes, streams and the like are text in the end; what the client reads itself is left to it. */
    private static boolean isPlain(Object value) {
        return value instanceof byte[]
                || !(value instanceof Collection<?> || value.getClass().isArray());
    }

    private Object converted(ParameterDescriptor parameter, Class<?> type, Object value) {
        try {
            return context.getTypeConverter().mandatoryConvertTo(type, value);
        } catch (NoTypeConversionAvailableException | TypeConversionException e) {
            throw new InvalidParameterException(
                    parameter.operation(),
                    parameter.name(),
                    value,
                    "a " + value.getClass().getName() + ", which is no " + type.getSimpleName());
        }
    }
}
