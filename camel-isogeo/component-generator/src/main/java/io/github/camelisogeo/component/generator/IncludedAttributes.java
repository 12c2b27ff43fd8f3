package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.json.ModelType;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.internal.registry.Operations;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.model.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which attributes an answer holds only if they are included: those that an operation lets its callers name. */
final class IncludedAttributes {

    private static final String RESULTS = "results";

    private final Map<Class<?>, Set<String>> words = new HashMap<>();

    IncludedAttributes(Operations operations) {
        for (OperationDescriptor operation : operations.all()) {
            for (ParameterDescriptor parameter : operation.parameters()) {
                if (parameter.includes() != null) {
                    add(operation.returnType(), parameter);
                }
            }
        }
    }

    private void add(Type returned, ParameterDescriptor parameter) {
        if (returned instanceof ParameterizedType generic) {
            add(generic.getActualTypeArguments()[0], parameter);
        } else if (returned instanceof Class<?> type && Model.class.isAssignableFrom(type)) {
            words.computeIfAbsent(type, model -> new HashSet<>()).addAll(parameter.possibleIncludes());
            ModelType.of(type.asSubclass(Model.class))
                    .attribute(RESULTS)
                    .ifPresent(results -> add(results.javaType(), parameter));
        }
    }

    boolean isIncluded(Class<?> model, String jsonName) {
        return words.getOrDefault(model, Set.of()).contains(jsonName);
    }
}
