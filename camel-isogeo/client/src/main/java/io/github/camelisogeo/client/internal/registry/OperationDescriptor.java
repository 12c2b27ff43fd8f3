package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An operation: what it is called, what it takes, what it gives, and how it is called. Immutable, made by {@link Operations}. */
public final class OperationDescriptor {

    private final Entity entity;
    private final Class<?> api;
    private final Method method;
    private final Method made;
    private final List<ParameterDescriptor> parameters;
    private final Arguments arguments;

    OperationDescriptor(Entity entity, Class<?> api, Method method, Method made) {
        this.entity = entity;
        this.api = api;
        this.method = method;
        this.made = made;
        this.parameters = ParameterReader.parametersOf(qualifiedName(), method);
        this.arguments = new Arguments(method, parameters);
    }

    /** The entity, for instance {@code coordinate-system}. */
    public String entity() {
        return entity.value();
    }

    /** The name, for instance {@code associateMetadata}. */
    public String name() {
        return method.getName();
    }

    /** Entity and name, for instance {@code metadata.get}. */
    public String qualifiedName() {
        return entity.value() + "." + method.getName();
    }

    /** The interface that describes it. */
    public Class<?> api() {
        return api;
    }

    /** The method that describes it. */
    public Method method() {
        return method;
    }

    /** The method that Java users call. */
    public Method javaMethod() {
        if (method.getDeclaringClass() == api) {
            return method;
        }
        return Arrays.stream(api.getMethods())
                .filter(other -> other.getName().equals(name()) && Modifier.isAbstract(other.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " can't be called from Java"));
    }

    /** The method that does it: that of the whole interface, which may be a behaviour's. */
    public Method made() {
        return made;
    }

    /** All that it takes, the body among them. */
    public List<ParameterDescriptor> parameters() {
        return parameters;
    }

    /** The parameter of this name, null where it takes none such. */
    public ParameterDescriptor parameter(String name) {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** The body that it takes, null where it takes none. */
    public ParameterDescriptor body() {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.isBody()) {
                return parameter;
            }
        }
        return null;
    }

    /** What routes have as their message body: the body or a file; null where it takes none. */
    public ParameterDescriptor message() {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.isMessage()) {
                return parameter;
            }
        }
        return null;
    }

    /** The parameter that identifies the entity itself, null where the operation takes none such. */
    public ParameterDescriptor key() {
        return parameter(entity.key());
    }

    /** The model of the entity, {@code void} where there is none. */
    public Class<?> entityModel() {
        return entity.model();
    }

    /** Where the entity's model holds the value of {@link #key}, as a path of JSON names. */
    public String keyIn() {
        return entity.keyIn();
    }

    /** What it gives. */
    public Type returnType() {
        Class<?> said = method.getAnnotation(Operation.class).returns();
        return said == void.class ? method.getGenericReturnType() : said;
    }

    /** True where some calls have no result. */
    public boolean mayGiveNothing() {
        return method.getAnnotation(Operation.class).orNothing();
    }

    /** Returns the values in the order of {@link #parameters}, absent ones as null. */
    public Object[] ordered(Map<String, ?> values) {
        return arguments.ordered(values);
    }

    /** Returns the arguments of a call of {@link #method} in the order of {@link #parameters}. */
    public Object[] orderedOf(Object[] javaArguments) {
        return arguments.apart(javaArguments == null ? new Object[0] : javaArguments);
    }

    /** Returns the arguments for a call of {@link #method}. */
    public Object[] javaArguments(Object[] ordered) {
        return arguments.together(ordered);
    }

    /** Returns the values by name; unmodifiable. */
    public Map<String, Object> named(Object[] ordered) {
        return arguments.named(ordered);
    }

    /** Returns the identifiers among the values, by name. */
    public Map<String, String> identifiers(Object[] ordered) {
        return arguments.identifiers(ordered);
    }

    /**
     * Returns the values with defaults in place of nulls.
     *
     * @throws IllegalArgumentException if a value is missing, out of bounds or contradicts the body
     */
    public Object[] completed(Object[] ordered) {
        return arguments.completed(ordered);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
