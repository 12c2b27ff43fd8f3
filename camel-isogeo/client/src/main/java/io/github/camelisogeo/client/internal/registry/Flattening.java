package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.operation.Flattened;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Splits the parameters of a method that are records into their components, and joins them again. A record may contain another one. The
 * annotations are looked at once, because reading them takes longer than anything else in a call.
 */
final class Flattening {

    private final List<Part> parts;

    private Flattening(List<Part> parts) {
        this.parts = parts;
    }

    static Flattening of(Method method) {
        return new Flattening(parts(method));
    }

    private static List<Part> parts(Executable executable) {
        List<Part> parts = new ArrayList<>();
        for (Parameter parameter : executable.getParameters()) {
            boolean isRecord = parameter.getType().isRecord() && parameter.isAnnotationPresent(Flattened.class);
            parts.add(isRecord ? RecordPart.of(parameter.getType()) : new Leaf(parameter));
        }
        return List.copyOf(parts);
    }

    /** Returns the parameters, with each record replaced by its components. */
    List<Parameter> leaves() {
        List<Parameter> leaves = new ArrayList<>();
        parts.forEach(part -> part.addLeaves(leaves));
        return leaves;
    }

    /**
     * Returns the values of the parameters, with each record replaced by the values of its components. A record that is null gives nulls.
     */
    Object[] apart(Object[] values) {
        List<Object> flat = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            parts.get(i).takeApart(values[i], flat);
        }
        return flat.toArray();
    }

    /** Reverses {@link #apart}. */
    Object[] together(Object[] flat) {
        return joined(parts, Arrays.asList(flat).iterator());
    }

    private static Object[] joined(List<Part> parts, Iterator<Object> flat) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).putTogether(flat);
        }
        return values;
    }

    /** A parameter, or a component of a record. */
    private sealed interface Part {

        void addLeaves(List<Parameter> leaves);

        void takeApart(Object value, List<Object> flat);

        Object putTogether(Iterator<Object> flat);
    }

    private record Leaf(Parameter parameter) implements Part {

        @Override
        public void addLeaves(List<Parameter> leaves) {
            leaves.add(parameter);
        }

        @Override
        public void takeApart(Object value, List<Object> flat) {
            flat.add(value);
        }

        @Override
        public Object putTogether(Iterator<Object> flat) {
            return flat.next();
        }
    }

    private record RecordPart(Constructor<?> constructor, List<Method> accessors, List<Part> parts) implements Part {

        /** The parameters of the canonical constructor carry the annotations of the components. */
        static RecordPart of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            List<Method> accessors = new ArrayList<>();
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
                accessors.add(components[i].getAccessor());
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                return new RecordPart(constructor, accessors, Flattening.parts(constructor));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("the record " + type + " has no public canonical constructor", e);
            }
        }

        @Override
        public void addLeaves(List<Parameter> leaves) {
            parts.forEach(part -> part.addLeaves(leaves));
        }

        @Override
        public void takeApart(Object value, List<Object> flat) {
            for (int i = 0; i < accessors.size(); i++) {
                parts.get(i).takeApart(value == null ? null : component(accessors.get(i), value), flat);
            }
        }

        private static Object component(Method accessor, Object value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("could not read " + accessor, e);
            }
        }

        @Override
        public Object putTogether(Iterator<Object> flat) {
            try {
                return constructor.newInstance(joined(parts, flat));
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("could not call " + constructor, e);
            }
        }
    }
}
