package io.github.camelisogeo.component;

import java.util.Map;
import org.apache.camel.Exchange;

/** What {@code toD} evaluated, on its way from the router to the producer: values for one call, that win over headers. */
final class DynamicParameters {

    private static final String PROPERTY = "CamelIsogeoDynamicParameters";

    private DynamicParameters() {}

    @SuppressWarnings("unchecked") // Only put writes this property.
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
