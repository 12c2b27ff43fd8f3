package io.github.camelisogeo.component;

import java.nio.charset.StandardCharsets;
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

    /** Returns bytes as text, and any other value unchanged. */
    static Object text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value;
    }
}
