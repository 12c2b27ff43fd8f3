package io.github.camelisogeo.component;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;

/**
 * Collects the arguments of an operation from an exchange: from the values that {@code toD} evaluated, then from headers, then from the
 * endpoint's options. The client adds the defaults.
 */
final class ArgumentBinder {

    private static final String IDS = "ids";

    private final ParameterInput input;

    ArgumentBinder(CamelContext context) {
        this.input = new ParameterInput(context);
    }

    /**
     * Returns the arguments by name.
     *
     * @param read is given each body that was read from JSON
     */
    Map<String, Object> bind(
            OperationDescriptor operation, Exchange exchange, Map<String, Object> options, Consumer<Model> read) {
        Map<String, Object> arguments = new HashMap<>();
        for (ParameterDescriptor parameter : operation.parameters()) {
            Object value = parameter.isMessage()
                    ? message(parameter, exchange, GivenValue.of("title", exchange, options.get("title")), read)
                    : input.convert(
                            parameter, GivenValue.of(parameter.name(), exchange, options.get(parameter.name())));
            if (value != null) {
                arguments.put(parameter.name(), value);
            }
        }
        refuseNone(operation, arguments);
        ParameterDescriptor key = operation.key();
        if (operation.message() == null && key != null && key.required() && !arguments.containsKey(key.name())) {
            Object value = input.convert(key, new KeyInput(operation).read(exchange));
            if (value != null) {
                arguments.put(key.name(), value);
            }
        } else if (operation.writes() && operation.message() == null && key != null) {
            refuseOther(
                    arguments.get(key.name()), new BodyIdentifier(operation).anywhere(exchange, options), operation);
        }
        if (QueryFilters.areTakenBy(operation)) {
            Map<String, Object> filters = new HashMap<>(options);
            filters.putAll(DynamicParameters.of(exchange));
            QueryFilters.addTo(arguments, filters);
        }
        return arguments;
    }

    /**
     * Checks that identifiers are not given as none.
     *
     * @throws InvalidParameterException if they are
     */
    static void refuseNone(OperationDescriptor operation, Map<String, Object> arguments) {
        if (arguments.get(IDS) instanceof Collection<?> ids && ids.isEmpty()) {
            throw new InvalidParameterException(
                    operation.qualifiedName(),
                    IDS,
                    "",
                    "which would find all records: name at least one, or leave it out to search all");
        }
    }

    /** A header that an earlier step left behind must not delete another object than the one in the message body. */
    private void refuseOther(Object given, Object named, OperationDescriptor operation) {
        Object own = input.convert(operation.key(), named);
        if (own != null && given != null && !own.toString().equals(given.toString())) {
            throw new InvalidParameterException(
                    operation.qualifiedName(),
                    operation.key().name(),
                    given,
                    "but the message body is the one with " + operation.keyIn() + " '" + own
                            + "': remove the header "
                            + OperationLookup.header(operation.key().name())
                            + " if the message body is meant, or the body if the header is");
        }
    }

    /** Returns the message body as the body of the operation or as a file. */
    private static Object message(
            ParameterDescriptor parameter, Exchange exchange, Object title, Consumer<Model> read) {
        return parameter.isBody()
                ? new BodyInput(parameter, read).read(exchange)
                : new FileInput(parameter).read(exchange, title == null ? null : title.toString());
    }

    /** Returns an exception that also says how to set the missing parameter. */
    static IllegalArgumentException explained(MissingParameterException missing, OperationDescriptor operation) {
        String ways =
                missing.parameters().stream().map(name -> way(name, operation)).collect(Collectors.joining(", or "));
        IllegalArgumentException explained = new IllegalArgumentException(missing.getMessage() + ": set " + ways);
        explained.initCause(missing);
        return explained;
    }

    private static String way(String name, OperationDescriptor operation) {
        ParameterDescriptor parameter = operation.parameter(name);
        if (parameter == null) {
            return name.replaceFirst("^body\\.", "") + " in the message body";
        }
        if (parameter.isMessage()) {
            return "the message body";
        }
        String way = "the header " + OperationLookup.header(name) + " or the option " + name;
        return operation.message() == null && parameter.equals(operation.key())
                ? way + ", or pass it in the message body"
                : way;
    }
}
