package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.operation.Flattened;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Takes records of parameters apart into single values, and puts them together again; a record may hold another. */
public final class Flattening {

    private Flattening() {}

    /** The parameters, each record of them replaced by its components. */
    public static List<Parameter> leaves(Parameter[] parameters) {
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

    /** The values of the leaves. An absent record gives absent values. */
    public static List<Object> apart(Parameter[] parameters, Object[] values) {
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

    /** The opposite of {@link #apart}. */
    public static Object[] together(Parameter[] parameters, List<Object> flat) {
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

    /** The constructor that takes a record's components: the annotations of these are found on its parameters too. */
    private static Constructor<?> constructorOf(Parameter parameter) {
        RecordComponent[] components = parameter.getType().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return parameter.getType().getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + parameter.getType(), e);
        }
    }

    private static Object[] components(Parameter parameter, Object value) {
        RecordComponent[] components = parameter.getType().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; value != null && i < values.length; i++) {
            try {
                values[i] = components[i].getAccessor().invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("can't read " + components[i], e);
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
            throw new IllegalStateException("can't make " + constructor, e);
        }
    }
}
