package io.github.camelisogeo.client.internal.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import retrofit2.http.Query;

/** Converts a record of parameters to a query, from its components that are annotated with Retrofit's {@link Query}. */
public final class QueryText {

    // Reflection parses annotations anew each time it is asked for them.
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return components(type);
        }
    };

    private QueryText() {}

    /**
     * Returns the query.
     *
     * @param parameters a record
     * @param others further parameters, by their names on the wire
     */
    public static Map<String, String> of(Record parameters, Map<String, ?> others) {
        Map<String, String> query = new LinkedHashMap<>();
        for (Component component : COMPONENTS.get(parameters.getClass())) {
            String text = ParameterText.of(component.value(parameters), component.annotations());
            if (text != null) {
                query.put(component.name(), text);
            }
        }
        others.forEach((name, value) -> query.put(name, value.toString()));
        return query;
    }

    private static List<Component> components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] described = type.getDeclaredConstructors()[0].getParameters();
        List<Component> queried = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Query name = described[i].getAnnotation(Query.class);
            if (name != null) {
                queried.add(new Component(name.value(), described[i].getAnnotations(), components[i].getAccessor()));
            }
        }
        return queried;
    }

    private record Component(String name, Annotation[] annotations, Method accessor) {

        Object value(Record parameters) {
            try {
                return accessor.invoke(parameters);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("could not read " + accessor, e);
            }
        }
    }
}
