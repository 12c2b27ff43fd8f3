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

    /**
     * @param ofEndpoint the options that the endpoint has, by name
     */
    WriteOptions(OperationDescriptor operation, Exchange exchange, Map<String, Object> ofEndpoint) {
        this.operation = operation;
        this.exchange = exchange;
        this.ofEndpoint = ofEndpoint;
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
        boolean writes = given.getSubresources() == SubresourceMode.WRITE;
        if (writes && !UnsentAttributes.canBeWritten(operation)) {
            throw new IllegalArgumentException("isogeo:" + operation.entity() + "?operation=" + operation.name()
                    + ": option subresources is 'write', but only metadata.create, metadata.update and metadata.upsert write"
                    + " sub-resources");
        }
    }

    /** Returns whether JSON bodies may have names that are near to known ones, and values of other types than their attributes'. */
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
                .subresources(mode == null ? others.subresources() : mode(mode))
                .ifUnmodifiedSince(since == null ? null : UnmodifiedInput.read(place(), since, body))
                .build();
    }

    private String place() {
        return exchange.getMessage().getHeader(OperationLookup.header(IF_UNMODIFIED_SINCE)) == null
                ? "option"
                : "header CamelIsogeoIfUnmodifiedSince, option";
    }

    private static SubresourceMode mode(Object given) {
        return Words.constant(SubresourceMode.class, SUBRESOURCES, given);
    }

    /** Returns whether a call of a route without an operation is a dry run. */
    static boolean isDryRun(String what, Exchange exchange, WriteConfiguration configuration) {
        return flag(what, DRY_RUN, exchange, GivenValue.of(DRY_RUN, exchange, configuration.getDryRun()));
    }

    private boolean flag(String name) {
        return flag(operation.toString(), name, exchange, given(name));
    }

    private static boolean flag(String what, String name, Exchange exchange, Object given) {
        String text = given == null ? "false" : text(given, exchange).trim().toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(what + ": " + name + " is '" + text + "', it must be true or false");
        }
        return text.equals("true");
    }

    private Object given(String name) {
        return GivenValue.of(name, exchange, ofEndpoint.get(name));
    }

    private static String text(Object given, Exchange exchange) {
        String text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, given);
        return text == null ? given.toString() : text;
    }
}
