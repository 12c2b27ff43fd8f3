package io.github.camelisogeo.component;

import java.util.Map;
import org.apache.camel.Exchange;

/**
 * The values that {@code toD} evaluated, on their way from the router to the producer. They apply to one call and take precedence over
 * headers.
 */
final class DynamicParameters {

    private static final String PROPERTY = "CamelIsogeoDynamicParameters";

    private DynamicParameters() {}

    @SuppressWarnings("unchecked") // The property is written only by put.
    static Map<String, Object> of(Exchange exchange) {
        Object values = exchange.getProperty(PROPERTY);
        return values == null ? Map.of() : (Map<String, Object>) values;
    }

    static void put(Exchange exchange, Map<String, Object> values) {
        exchange.setProperty(PROPERTY, values);
    }

    static void remove(Exchange exchange) {
        exchange.removeProperty(PROPERTY);
    }
}
