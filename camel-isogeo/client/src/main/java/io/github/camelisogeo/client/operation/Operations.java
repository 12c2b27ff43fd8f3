package io.github.camelisogeo.client.operation;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The registry of operations, read from interfaces that bear {@link Entity}. Immutable. */
public final class Operations {

    private final Map<String, Map<String, OperationDescriptor>> byEntity = new TreeMap<>();
    private final Map<Method, OperationDescriptor> byMethod = new HashMap<>();

    private Operations(Collection<Class<?>> apis) {
        for (Class<?> api : apis) {
            add(api);
        }
    }

    /**
     * Reads the interfaces.
     *
     * @throws IllegalStateException when a description contradicts itself; the message names the method
     */
    public static Operations of(Collection<Class<?>> apis) {
        return new Operations(apis);
    }

    private void add(Class<?> api) {
        Entity entity = Objects.requireNonNull(api.getAnnotation(Entity.class), () -> api + " bears no @Entity");
        List<OperationDescriptor> operations = new ArrayList<>();
        for (Method method : api.getMethods()) {
            if (method.isAnnotationPresent(Operation.class)) {
                operations.add(new OperationDescriptor(api, method));
            }
        }
        operations.sort(Comparator.comparing(OperationDescriptor::name));
        Map<String, OperationDescriptor> byName = new LinkedHashMap<>();
        for (OperationDescriptor operation : operations) {
            if (byName.put(operation.name(), operation) != null) {
                throw new IllegalStateException(operation + ": two methods of this name are marked as operations");
            }
            byMethod.put(operation.method(), operation);
        }
        if (byEntity.put(entity.value(), byName) != null) {
            throw new IllegalStateException(entity.value() + ": two interfaces of this entity");
        }
    }

    /** The names of the entities, sorted. */
    public Set<String> entities() {
        return byEntity.keySet();
    }

    /** All operations, sorted by entity and name. */
    public List<OperationDescriptor> all() {
        return byEntity.values().stream()
                .flatMap(byName -> byName.values().stream())
                .toList();
    }

    /** The operations of an entity by name, sorted; empty for an unknown entity. */
    public Map<String, OperationDescriptor> of(String entity) {
        return byEntity.getOrDefault(entity, Map.of());
    }

    /** An operation, null when there is none of this name. */
    public OperationDescriptor find(String entity, String name) {
        return of(entity).get(name);
    }

    /** The operation that a method describes, null when it describes none. */
    public OperationDescriptor describedBy(Method method) {
        return byMethod.get(method);
    }

    /** The names of all parameters, sorted, those apart that a message body is. */
    public Set<String> parameterNames() {
        Set<String> names = new TreeSet<>();
        for (OperationDescriptor operation : all()) {
            operation.parameters().stream()
                    .filter(parameter -> !parameter.isMessage())
                    .forEach(parameter -> names.add(parameter.name()));
        }
        return names;
    }

    /** The operations that take a parameter. */
    public List<OperationDescriptor> taking(String parameter) {
        return all().stream()
                .filter(operation -> operation.parameter(parameter) != null)
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(all().toArray());
    }
}
