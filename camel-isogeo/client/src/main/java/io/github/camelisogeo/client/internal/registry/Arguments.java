package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts and checks the arguments of one operation. This is the only place that fills in defaults and that refuses a missing value, a
 * value out of its range, and a value that contradicts the body.
 */
final class Arguments {

    private final String operation;
    private final Flattening flattening;
    private final List<ParameterDescriptor> parameters;
    private final Map<String, Object> defaults = new HashMap<>();
    private final boolean flattens;

    Arguments(String operation, Method method, List<ParameterDescriptor> parameters) {
        this.operation = operation;
        this.flattening = Flattening.of(method);
        this.parameters = parameters;
        this.flattens = parameters.size() != method.getParameterCount();
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.defaultText() != null && parameter.bodyPath() == null) {
                defaults.put(parameter.name(), parameter.convert(parameter.defaultText()));
            }
        }
    }

    /** Returns the values in the order of the parameters. An absent value is null. */
    Object[] ordered(Map<String, ?> values) {
        Object[] ordered = new Object[parameters.size()];
        int found = 0;
        for (int i = 0; i < ordered.length; i++) {
            ParameterDescriptor parameter = parameters.get(i);
            found += values.containsKey(parameter.name()) ? 1 : 0;
            ordered[i] = parameter.convert(values.get(parameter.name()));
        }
        if (found < values.size()) {
            refuseUnknown(values.keySet());
        }
        return ordered;
    }

    private void refuseUnknown(Set<String> given) {
        List<String> names = parameters.stream().map(ParameterDescriptor::name).toList();
        for (String name : given) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(operation + ": there is no parameter '" + name + "', "
                        + (names.isEmpty()
                                ? "it has none"
                                : "it must be one of: " + String.join(", ", Nearest.first(name, names))));
            }
        }
    }

    /** Returns the arguments of a Java call as values in the order of the parameters. */
    Object[] apart(Object[] given) {
        return flattens ? flattening.apart(given) : given.clone();
    }

    /** Returns the values as the arguments of a Java call. */
    Object[] together(Object[] ordered) {
        return flattens ? flattening.together(ordered) : ordered;
    }

    /** Returns the values by the names of the parameters. */
    Map<String, Object> named(Object[] ordered) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < ordered.length; i++) {
            named.put(parameters.get(i).name(), ordered[i]);
        }
        return Collections.unmodifiableMap(named);
    }

    /** Returns the identifiers among the values, by the names of the parameters. */
    Map<String, String> identifiers(Object[] ordered) {
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (int i = 0; i < ordered.length; i++) {
            if (ordered[i] instanceof Id || ordered[i] instanceof Code) {
                identifiers.put(parameters.get(i).name(), ordered[i].toString());
            }
        }
        return identifiers;
    }

    /**
     * Returns the values with nulls replaced by defaults.
     *
     * @throws IllegalArgumentException if a value is missing, out of its range, or contradicts the body
     */
    Object[] completed(Object[] ordered) {
        Object[] completed = ordered.clone();
        complete(completed);
        return completed;
    }

    private void complete(Object[] completed) {
        Object[] given = completed.clone();
        Object body = null;
        for (int i = 0; i < completed.length; i++) {
            if (parameters.get(i).isBody()) {
                body = completed[i];
            }
        }
        for (int i = 0; i < completed.length; i++) {
            ParameterDescriptor parameter = parameters.get(i);
            completed[i] = parameter.bodyPath() == null
                    ? completed[i] == null && !isGiven(parameter.fallback(), given)
                            ? defaults.get(parameter.name())
                            : completed[i]
                    : agreed(parameter, completed[i], body);
            if (completed[i] == null && parameter.required()) {
                throw new MissingParameterException(parameter.operation(), List.of(parameter.name()));
            }
        }
        checkRanges(completed);
        checkNeeds(completed);
    }

    /** Returns whether the parameter is given that takes away the default of another. */
    private boolean isGiven(Default fallback, Object[] given) {
        for (int i = 0; fallback != null && i < given.length; i++) {
            if (parameters.get(i).name().equals(fallback.unless())) {
                return given[i] != null;
            }
        }
        return false;
    }

    private void checkNeeds(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Model body) {
                for (String path : parameters.get(i).needs()) {
                    Object value = ModelType.valueOf(body, path);
                    if (value == null || value.toString().isBlank()) {
                        throw new MissingParameterException(parameters.get(i).operation(), List.of("body." + path));
                    }
                }
            }
        }
    }

    /** Checks that the given value and the one in the body are the same, so that one record never overwrites another. */
    private static Object agreed(ParameterDescriptor parameter, Object given, Object body) {
        Object inBody = body instanceof Model model ? parameter.fromBody(model) : null;
        if (given == null && inBody == null) {
            throw new MissingParameterException(
                    parameter.operation(), List.of(parameter.name(), parameter.defaultText()));
        }
        if (given != null && inBody != null && !given.equals(inBody)) {
            throw new InvalidParameterException(
                    parameter.operation(),
                    parameter.name(),
                    given,
                    "but the body has " + parameter.bodyPath() + " '" + inBody + "': both must be the same");
        }
        return given == null ? inBody : given;
    }

    private void checkRanges(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            ParameterDescriptor parameter = parameters.get(i);
            parameter.checkInclude(values[i]);
            if (parameter.range() != null && !isSet(parameter.range().ignoredWith(), values)) {
                parameter.checkRange(values[i]);
            }
        }
    }

    private boolean isSet(String name, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (parameters.get(i).name().equals(name)) {
                return Boolean.TRUE.equals(values[i]);
            }
        }
        return false;
    }
}
