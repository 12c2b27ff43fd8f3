package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The registry of operations, read from interfaces that bear {@link Entity}. Immutable. */
public final class Operations {

    private final Map<String, Map<String, OperationDescriptor>> byEntity = new TreeMap<>();
    private final Map<Method, OperationDescriptor> byMethod = new HashMap<>();
    private final Map<Class<?>, Class<?>> wholeInterfaces = new HashMap<>();

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

    private void add(Class<?> whole) {
        Class<?> api = entityOf(whole);
        Entity entity = api.getAnnotation(Entity.class);
        wholeInterfaces.put(api, whole);
        wholeInterfaces.put(whole, whole);
        Map<String, OperationDescriptor> byName = new TreeMap<>();
        for (Class<?> type : whole == api ? List.<Class<?>>of(api) : List.of(api, whole)) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Operation.class)) {
                    OperationDescriptor operation =
                            new OperationDescriptor(entity, api, method, override(whole, method));
                    if (byName.put(operation.name(), operation) != null) {
                        throw new IllegalStateException(
                                operation + ": two methods of this name are marked as operations");
                    }
                    byMethod.put(operation.method(), operation);
                    byMethod.put(operation.made(), operation);
                }
            }
        }
        if (byEntity.put(entity.value(), byName) != null) {
            throw new IllegalStateException(entity.value() + ": two interfaces of this entity");
        }
    }

    /** The public interface of an entity, which bears the annotation. */
    private static Class<?> entityOf(Class<?> whole) {
        if (whole.isAnnotationPresent(Entity.class)) {
            return whole;
        }
        return Arrays.stream(whole.getInterfaces())
                .filter(parent -> parent.isAnnotationPresent(Entity.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(whole + " bears no @Entity"));
    }

    private static Method override(Class<?> whole, Method method) {
        try {
            return whole.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }

    /** Returns true if a type is an interface of an entity. */
    public boolean isEntity(Class<?> type) {
        return wholeInterfaces.containsKey(type);
    }

    /** The interface that has all of an entity: its operations, and the behaviours and routes that they are built on. */
    public Class<?> wholeInterface(Class<?> api) {
        Class<?> whole = wholeInterfaces.get(api);
        if (whole == null) {
            throw new IllegalStateException(api + " is no interface of an entity");
        }
        return whole;
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

    /**
     * Returns the operation of this name.
     *
     * @param qualifiedName for instance {@code metadata.get}
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public OperationDescriptor require(String qualifiedName) {
        int dot = qualifiedName.indexOf('.');
        OperationDescriptor found =
                dot < 0 ? null : find(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
        if (found == null) {
            List<String> names =
                    all().stream().map(OperationDescriptor::qualifiedName).toList();
            throw new IllegalArgumentException("there is no operation '" + qualifiedName + "', near to it are: "
                    + String.join(", ", Nearest.first(qualifiedName, names).subList(0, 3)));
        }
        return found;
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
