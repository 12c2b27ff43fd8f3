package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.operation.Flattened;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Splits parameters of record types into their components and joins them again. A record may contain another one. */
final class Flattening {

    private Flattening() {}

    /** Returns the parameters, with each record replaced by its components. */
    static List<Parameter> leaves(Parameter[] parameters) {
        List<Parameter> leaves = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (isRecord(parameter)) {
                leaves.addAll(leaves(constructorOf(parameter).getParameters()));
            } else {
                leaves.add(parameter);
            }
        }
        return leaves;
    }

    /**
     * Returns the values of the parameters, with each record replaced by the values of its components. A record that is null gives nulls.
     */
    static List<Object> apart(Parameter[] parameters, Object[] values) {
        List<Object> flat = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (isRecord(parameters[i])) {
                flat.addAll(apart(constructorOf(parameters[i]).getParameters(), components(parameters[i], values[i])));
            } else {
                flat.add(values[i]);
            }
        }
        return flat;
    }

    /** Reverses {@link #apart}. */
    static Object[] together(Parameter[] parameters, List<Object> flat) {
        return together(parameters, flat.iterator());
    }

    private static Object[] together(Parameter[] parameters, Iterator<Object> flat) {
        Object[] values = new Object[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = isRecord(parameters[i])
                    ? made(
                            constructorOf(parameters[i]),
                            together(constructorOf(parameters[i]).getParameters(), flat))
                    : flat.next();
        }
        return values;
    }

    private static boolean isRecord(Parameter parameter) {
        return parameter.getType().isRecord() && parameter.isAnnotationPresent(Flattened.class);
    }

    /** Returns the canonical constructor of a record. Its parameters carry the annotations of the components. */
    private static Constructor<?> constructorOf(Parameter parameter) {
        RecordComponent[] components = parameter.getType().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return parameter.getType().getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "the record " + parameter.getType() + " has no public canonical constructor", e);
        }
    }

    private static Object[] components(Parameter parameter, Object value) {
        RecordComponent[] components = parameter.getType().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; value != null && i < values.length; i++) {
            try {
                values[i] = components[i].getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("could not read " + components[i], e);
            }
        }
        return values;
    }

    private static Object made(Constructor<?> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("could not call " + constructor, e);
        }
    }
}
