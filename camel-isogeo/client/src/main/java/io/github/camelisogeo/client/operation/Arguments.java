package io.github.camelisogeo.client.operation;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of one operation: the one place where defaults are put in, and where a missing value, a value out of bounds and a
 * value that contradicts the body are refused.
 */
final class Arguments {

    private final Method method;
    private final List<ParameterDescriptor> parameters;
    private final Map<String, Object> defaults = new HashMap<>();

    Arguments(Method method, List<ParameterDescriptor> parameters) {
        this.method = method;
        this.parameters = parameters;
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.defaultText() != null && parameter.bodyPath() == null) {
                defaults.put(parameter.name(), parameter.convert(parameter.defaultText()));
            }
        }
    }

    Object call(Object target, Map<String, ?> values) {
        List<Object> flat = new ArrayList<>();
        parameters.forEach(parameter -> flat.add(values.get(parameter.name())));
        try {
            return method.invoke(target, Flattening.together(method.getParameters(), flat));
        } catch (InvocationTargetException e) {
            throw rethrown(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("can't call " + method, e);
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }

    Object[] completed(Object[] given) {
        Object[] values = given == null ? new Object[0] : given;
        List<Object> flat = Flattening.apart(method.getParameters(), values);
        return Flattening.together(method.getParameters(), Arrays.asList(completedFlat(flat.toArray())));
    }

    private Object[] completedFlat(Object[] completed) {
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
        return completed;
    }

    /** Whether the parameter is given without which another has its default. */
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

    /** A record is never written over another: what was given and what the body says must be the same. */
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
                    "but the body has " + parameter.bodyPath() + " '" + inBody + "': they must be the same");
        }
        return given == null ? inBody : given;
    }

    private void checkRanges(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            ParameterDescriptor parameter = parameters.get(i);
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
