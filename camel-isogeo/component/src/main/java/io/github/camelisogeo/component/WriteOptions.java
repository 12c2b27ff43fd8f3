package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.DryRun;
import io.github.camelisogeo.client.SubresourceMode;
import io.github.camelisogeo.client.internal.behaviour.Entities;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.write.UnmodifiedSince;
import io.github.camelisogeo.client.internal.write.UnsentAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;

/** The options of operations that write, for one call: from the values that {@code toD} evaluated, then headers, then the endpoint. */
final class WriteOptions {

    static final String DRY_RUN = "dryRun";

    private static final String SUBRESOURCES = "subresources";
    private static final String IF_UNMODIFIED_SINCE = "ifUnmodifiedSince";
    private static final String ALLOW_UNKNOWN = "allowUnknown";

    private final OperationDescriptor operation;
    private final Exchange exchange;
    private final Map<String, Object> ofEndpoint;

    WriteOptions(OperationDescriptor operation, Exchange exchange, WriteConfiguration configuration) {
        this.operation = operation;
        this.exchange = exchange;
        this.ofEndpoint = GivenOptions.of(configuration);
    }

    /** Returns the names of the options. */
    static Set<String> names() {
        return GivenOptions.names(WriteConfiguration.class);
    }

    /** Returns whether an operation supports one of the options. */
    static boolean isTakenBy(OperationDescriptor operation, String option) {
        return switch (option) {
            case DRY_RUN -> operation.writes();
            case SUBRESOURCES -> UnsentAttributes.countIn(operation);
            case IF_UNMODIFIED_SINCE -> UnmodifiedSince.isTakenBy(operation, Entities.operations());
            case ALLOW_UNKNOWN -> operation.writes() && operation.body() != null;
            default -> false;
        };
    }

    /**
     * Checks the options of an endpoint.
     *
     * @throws IllegalArgumentException if a value can't work with the operation
     */
    static void check(OperationDescriptor operation, WriteConfiguration given) {
        boolean writes = mode(given.getSubresources()) == SubresourceMode.WRITE;
        if (writes && !UnsentAttributes.canBeWritten(operation)) {
            throw new IllegalArgumentException("isogeo:" + operation.entity() + "?operation=" + operation.name()
                    + ": option subresources is 'write', but only metadata.create, metadata.update and metadata.upsert write"
                    + " sub-resources");
        }
    }

    /** Returns whether unknown attributes are allowed whose names are near to known ones. */
    boolean allowsUnknown() {
        return flag(ALLOW_UNKNOWN);
    }

    /**
     * Returns the options for the client.
     *
     * @param arguments the arguments of the operation
     */
    CallOptions over(CallOptions others, Map<String, Object> arguments) {
        if (!operation.writes()) {
            return others;
        }
        Object since = given(IF_UNMODIFIED_SINCE);
        Object mode = isTakenBy(operation, SUBRESOURCES) ? given(SUBRESOURCES) : null;
        Object body = operation.body() == null
                ? exchange.getMessage().getBody()
                : arguments.get(operation.body().name());
        return others.toBuilder()
                .dryRun(flag(DRY_RUN) ? DryRun.create() : null)
                .subresources(mode == null ? others.subresources() : mode(text(mode)))
                .ifUnmodifiedSince(since == null ? null : UnmodifiedInput.read(place(), since, body))
                .build();
    }

    private String place() {
        return exchange.getMessage().getHeader(OperationLookup.header(IF_UNMODIFIED_SINCE)) == null
                ? "option"
                : "header CamelIsogeoIfUnmodifiedSince, option";
    }

    private static SubresourceMode mode(String given) {
        return Words.constant(SubresourceMode.class, SUBRESOURCES, given);
    }

    private boolean flag(String name) {
        Object given = given(name);
        String text = given == null ? "false" : text(given).trim().toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(
                    operation + ": " + name + " is '" + text + "', it must be true or false");
        }
        return text.equals("true");
    }

    private Object given(String name) {
        Map<String, Object> dynamic = DynamicParameters.of(exchange);
        if (dynamic.containsKey(name)) {
            return dynamic.get(name);
        }
        Object header = exchange.getMessage().getHeader(OperationLookup.header(name));
        return header == null ? ofEndpoint.get(name) : header;
    }

    private String text(Object given) {
        String text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, given);
        return text == null ? given.toString() : text;
    }
}
