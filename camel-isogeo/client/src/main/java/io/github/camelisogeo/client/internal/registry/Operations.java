package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.json.Nearest;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The registry of all operations, read from the interfaces that are annotated with {@link Entity}. Immutable. */
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
     * Reads the operations of these interfaces.
     *
     * @throws IllegalStateException if a description contradicts itself; the message names the method
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
                                operation + ": two methods with this name are marked as operations");
                    }
                    byMethod.put(operation.method(), operation);
                    byMethod.put(operation.made(), operation);
                }
            }
        }
        if (byEntity.put(entity.value(), byName) != null) {
            throw new IllegalStateException(entity.value() + ": two interfaces are marked with this entity");
        }
    }

    /** Returns the public interface of an entity, which has the annotation. */
    private static Class<?> entityOf(Class<?> whole) {
        if (whole.isAnnotationPresent(Entity.class)) {
            return whole;
        }
        return Arrays.stream(whole.getInterfaces())
                .filter(parent -> parent.isAnnotationPresent(Entity.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(whole + " has no interface with @Entity"));
    }

    private static Method override(Class<?> whole, Method method) {
        try {
            return whole.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }

    /** Returns whether a type is an interface of an entity. */
    public boolean isEntity(Class<?> type) {
        return wholeInterfaces.containsKey(type);
    }

    /**
     * Returns the interface with everything that belongs to an entity: its operations, their implementations, and the routes that these
     * use.
     */
    public Class<?> wholeInterface(Class<?> api) {
        Class<?> whole = wholeInterfaces.get(api);
        if (whole == null) {
            throw new IllegalStateException(api + " is not the interface of an entity");
        }
        return whole;
    }

    /** Returns the names of the entities, sorted. */
    public Set<String> entities() {
        return byEntity.keySet();
    }

    /** Returns all operations, sorted by entity and name. */
    public List<OperationDescriptor> all() {
        return byEntity.values().stream()
                .flatMap(byName -> byName.values().stream())
                .toList();
    }

    /** Returns the operations of an entity by name, sorted, or an empty map if there is no such entity. */
    public Map<String, OperationDescriptor> of(String entity) {
        return byEntity.getOrDefault(entity, Map.of());
    }

    /**
     * Returns the operation with this name.
     *
     * @param qualifiedName the entity and the name, for instance {@code metadata.get}
     * @throws IllegalArgumentException if there is none; the message names the most similar ones
     */
    public OperationDescriptor require(String qualifiedName) {
        int dot = qualifiedName.indexOf('.');
        OperationDescriptor found =
                dot < 0 ? null : find(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
        if (found == null) {
            List<String> names =
                    all().stream().map(OperationDescriptor::qualifiedName).toList();
            throw new IllegalArgumentException("there is no operation '" + qualifiedName
                    + "', the most similar ones are: "
                    + String.join(", ", Nearest.first(qualifiedName, names).subList(0, 3)));
        }
        return found;
    }

    /** Returns the operation with this name, or null if there is none. */
    public OperationDescriptor find(String entity, String name) {
        return of(entity).get(name);
    }

    /** Returns the operation that a method describes, or null if it describes none. */
    public OperationDescriptor describedBy(Method method) {
        return byMethod.get(method);
    }

    /** Returns the names of all parameters except message bodies, sorted. */
    public Set<String> parameterNames() {
        Set<String> names = new TreeSet<>();
        for (OperationDescriptor operation : all()) {
            operation.parameters().stream()
                    .filter(parameter -> !parameter.isMessage())
                    .forEach(parameter -> names.add(parameter.name()));
        }
        return names;
    }

    /** Returns the operations that have a parameter. */
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
