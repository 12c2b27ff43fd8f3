package io.github.camelisogeo.component;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.camel.Exchange;

/** Finds a value for one exchange: what {@code toD} evaluated, else the header, else the option of the endpoint. */
final class GivenValue {

    private GivenValue() {}

    /** Returns the value, or null if there is none. Bytes, which is what Kafka's headers are, are text. */
    static Object of(String name, Exchange exchange, Object option) {
        Object evaluated = DynamicParameters.of(exchange).get(name);
        if (evaluated != null) {
            return evaluated;
        }
        Object header = exchange.getMessage().getHeader(OperationLookup.header(name));
        return header == null ? option : text(header);
    }

    /** Returns bytes as text, also those in lists and arrays, and any other value unchanged. */
    static Object text(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof Collection<?> items && items.stream().anyMatch(byte[].class::isInstance)) {
            return items.stream().map(GivenValue::text).toList();
        }
        return value instanceof Object[] items && Stream.of(items).anyMatch(byte[].class::isInstance)
                ? text(Arrays.asList(items))
                : value;
    }
}
