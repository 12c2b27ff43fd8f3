package io.github.camelisogeo.component;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.TagConstants;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

/**
 * Names the spans of Isogeo endpoints by entity and operation, never by identifiers, so that a tracing system can group them. Camel finds
 * it as a service, if camel-telemetry is there, for instance with camel-opentelemetry2.
 */
public final class IsogeoSpanDecorator extends AbstractSpanDecorator {

    @Override
    public String getComponent() {
        return "isogeo";
    }

    @Override
    public String getComponentClassName() {
        return "io.github.camelisogeo.component.IsogeoComponent";
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        if (!(endpoint instanceof IsogeoEndpoint isogeo)) {
            return super.getOperationName(exchange, endpoint);
        }
        String operation = operation(exchange, isogeo);
        return "isogeo " + isogeo.getEntity() + (operation == null ? "" : "." + operation);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        super.beforeTracingEvent(span, exchange, endpoint);
        if (endpoint instanceof IsogeoEndpoint isogeo) {
            span.setTag("isogeo.entity", isogeo.getEntity());
            String operation = operation(exchange, isogeo);
            if (operation != null) {
                span.setTag("isogeo.operation", operation);
            }
        }
    }

    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        super.afterTracingEvent(span, exchange);
        Object status = exchange.getMessage().getHeader(IsogeoConstants.STATUS);
        if (status != null) {
            span.setTag(TagConstants.HTTP_STATUS, status.toString());
        }
    }

    /** Returns the operation, or null if the endpoint calls none. A span must not fail a call, so a wrong name is nobody's here. */
    private static String operation(Exchange exchange, IsogeoEndpoint endpoint) {
        if (endpoint.kind() != OperationKind.INSTANCE) {
            return null;
        }
        try {
            String named = exchange.getMessage().getHeader(OperationLookup.header("operation"), String.class);
            return (named == null || named.isBlank()
                            ? endpoint.operation()
                            : OperationLookup.operation(endpoint.getEntity(), named))
                    .name();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
