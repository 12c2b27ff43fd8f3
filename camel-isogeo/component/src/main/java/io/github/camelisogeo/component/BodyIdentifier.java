package io.github.camelisogeo.component;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.Exchange;

/**
 * Looks whether a message body says which object it is about, although the identifier was given in another way. Only what is certain counts: a
 * body may be anything that an earlier step left.
 */
final class BodyIdentifier {

    private final OperationDescriptor operation;
    private final String place;

    BodyIdentifier(OperationDescriptor operation) {
        this.operation = operation;
        this.place = operation.keyIn();
    }

    /** Returns the identifier in a model of the operation's entity, or null. */
    Object inModel(Object body) {
        return operation.entityModel().isInstance(body) ? ModelType.valueOf((Model) body, place) : null;
    }

    /**
     * Returns the identifier that a body is or has, or null. The body of an operation with several identifiers may be any of them, and what the
     * author of the route wrote into the URI is meant: neither is compared.
     */
    Object anywhere(Exchange exchange, Map<String, Object> options) {
        Object body = exchange.getMessage().getBody();
        Object own = inModel(body);
        return own == null && isOnlyByHeader(exchange, options) ? in(exchange, body) : own;
    }

    private boolean isOnlyByHeader(Exchange exchange, Map<String, Object> options) {
        String key = operation.key().name();
        long identifiers = operation.parameters().stream()
                .filter(parameter -> parameter.type() == Id.class || parameter.type() == Code.class)
                .count();
        return identifiers == 1
                && !options.containsKey(key)
                && !DynamicParameters.of(exchange).containsKey(key);
    }

    private Object in(Exchange exchange, Object body) {
        if (body instanceof Collection<?> items && items.size() == 1) {
            return in(exchange, items.iterator().next());
        }
        if (body instanceof Model) {
            return inModel(body);
        }
        if (body instanceof Map<?, ?> map) {
            return text(map.get(place));
        }
        if (body instanceof JsonNode json) {
            return text(json.path(place).textValue());
        }
        if (body instanceof UUID || body instanceof Id) {
            return body;
        }
        return body instanceof CharSequence || body instanceof byte[]
                ? inText(exchange, GivenValue.text(body).toString().strip())
                : null;
    }

    private Object inText(Exchange exchange, String text) {
        if (Id.isIdentifier(text)) {
            return text;
        }
        return text.startsWith("{") ? in(exchange, BodyJson.find(exchange, text)) : null;
    }

    private static Object text(Object value) {
        return value instanceof CharSequence || value instanceof UUID || value instanceof Id ? value : null;
    }
}
