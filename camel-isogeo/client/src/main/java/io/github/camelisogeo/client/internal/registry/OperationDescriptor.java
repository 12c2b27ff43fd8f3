package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import retrofit2.http.GET;

/**
 * Describes an operation: its name, parameters and result, and the methods that declare and implement it. Immutable; created by {@link
 * Operations}.
 */
public final class OperationDescriptor implements Described {

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
        this.arguments = new Arguments(qualifiedName(), method, parameters);
    }

    /** Returns the entity, for instance {@code coordinate-system}. */
    public String entity() {
        return entity.value();
    }

    /** Returns the name, for instance {@code associateMetadata}. */
    public String name() {
        return method.getName();
    }

    /** Returns the entity and the name, for instance {@code metadata.get}. */
    @Override
    public String qualifiedName() {
        return entity.value() + "." + method.getName();
    }

    /** Returns the interface that declares the operation. */
    public Class<?> api() {
        return api;
    }

    /** Returns the method that describes the operation. */
    public Method method() {
        return method;
    }

    /** Returns the method that Java users call. */
    public Method javaMethod() {
        if (method.getDeclaringClass() == api) {
            return method;
        }
        return Arrays.stream(api.getMethods())
                .filter(other -> other.getName().equals(name()) && Modifier.isAbstract(other.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no public method for Java declares " + this));
    }

    /** Returns the method that implements the operation. It may belong to a subinterface with the behaviours. */
    public Method made() {
        return made;
    }

    /** Returns all parameters, including the body. */
    public List<ParameterDescriptor> parameters() {
        return parameters;
    }

    /** Returns the parameter with this name, or null if there is none. */
    public ParameterDescriptor parameter(String name) {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** Returns the body, or null if the operation has none. */
    public ParameterDescriptor body() {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.isBody()) {
                return parameter;
            }
        }
        return null;
    }

    /** Returns the parameter that Camel routes pass as the message body: the body or a file, or null if there is neither. */
    public ParameterDescriptor message() {
        for (ParameterDescriptor parameter : parameters) {
            if (parameter.isMessage()) {
                return parameter;
            }
        }
        return null;
    }

    /** Returns the parameter that identifies the object of the entity, or null if there is none. */
    public ParameterDescriptor key() {
        return parameter(entity.key());
    }

    /** Returns the model of the entity, or {@code void} if there is none. */
    public Class<?> entityModel() {
        return entity.model();
    }

    /** Returns the place of the value of {@link #key} in the entity's model, as a path of JSON names. */
    public String keyIn() {
        return entity.keyIn();
    }

    @Override
    public Class<?> resultType() {
        return made.getReturnType();
    }

    /** Returns the type of the result. */
    public Type returnType() {
        Class<?> said = method.getAnnotation(Operation.class).returns();
        return said == void.class ? method.getGenericReturnType() : said;
    }

    /** Returns the ending that the route's path has, for instance {@code .xml}, or an empty text if it has none. */
    public String ending() {
        GET route = method.getAnnotation(GET.class);
        String path = route == null ? "" : route.value();
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot) : "";
    }

    /** Returns whether some calls have no result. */
    public boolean mayGiveNothing() {
        return method.getAnnotation(Operation.class).orNothing();
    }

    /** Returns whether the operation may change something. */
    public boolean writes() {
        return !method.getAnnotation(Operation.class).reads()
                && !method.isAnnotationPresent(GET.class)
                && !made.isAnnotationPresent(GET.class);
    }

    /** Returns the values in the order of {@link #parameters}. An absent value is null. */
    @Override
    public Object[] ordered(Map<String, ?> values) {
        return arguments.ordered(values);
    }

    /** Returns the arguments of a call of {@link #method} as values in the order of {@link #parameters}. */
    public Object[] orderedOf(Object[] javaArguments) {
        return arguments.apart(javaArguments == null ? new Object[0] : javaArguments);
    }

    /** Returns the values as the arguments of a call of {@link #method}. */
    @Override
    public Object[] javaArguments(Object[] ordered) {
        return arguments.together(ordered);
    }

    /** Returns the values by name, in an unmodifiable map. */
    @Override
    public Map<String, Object> named(Object[] ordered) {
        return arguments.named(ordered);
    }

    /** Returns the identifiers among the values, by name. */
    @Override
    public Map<String, String> identifiers(Object[] ordered) {
        return arguments.identifiers(ordered);
    }

    /**
     * Returns the values with nulls replaced by defaults.
     *
     * @throws IllegalArgumentException if a value is missing, out of its range, or contradicts the body
     */
    @Override
    public Object[] completed(Object[] ordered) {
        return arguments.completed(ordered);
    }

    @Override
    public String toString() {
        return qualifiedName();
    }
}
