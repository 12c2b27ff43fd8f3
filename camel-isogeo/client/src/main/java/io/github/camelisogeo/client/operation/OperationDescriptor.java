package io.github.camelisogeo.client.operation;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** An operation: what it is called, what it takes, what it gives, and how it is called. Immutable, made by {@link Operations}. */
public final class OperationDescriptor {

    private final Entity entity;
    private final Class<?> api;
    private final Method method;
    private final List<ParameterDescriptor> parameters;
    private final Arguments arguments;

    OperationDescriptor(Class<?> api, Method method) {
        this.entity = api.getAnnotation(Entity.class);
        this.api = api;
        this.method = method;
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

    /**
     * Calls it.
     *
     * @param target an object of {@link #api}
     * @param values the parameters by name, in the types of {@link #parameters}; absent ones get their defaults
     */
    public Object invoke(Object target, Map<String, ?> values) {
        return arguments.call(target, values);
    }

    /** Puts the defaults where an argument is null, and refuses what may not be so. */
    public Object[] completed(Object[] given) {
        return arguments.completed(given);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
