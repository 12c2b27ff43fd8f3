package io.github.camelisogeo.client.internal.http;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import retrofit2.http.Query;

/** Converts a record of parameters to a query, from its components that are annotated with Retrofit's {@link Query}. */
public final class QueryText {

    private QueryText() {}

    /**
     * Returns the query.
     *
     * @param parameters a record
     * @param others further parameters, by their names on the wire
     */
    public static Map<String, String> of(Record parameters, Map<String, ?> others) {
        Map<String, String> query = new LinkedHashMap<>();
        RecordComponent[] components = parameters.getClass().getRecordComponents();
        Parameter[] described =
                parameters.getClass().getDeclaredConstructors()[0].getParameters();
        for (int i = 0; i < components.length; i++) {
            Query name = described[i].getAnnotation(Query.class);
            String text = name == null
                    ? null
                    : ParameterText.of(value(parameters, components[i]), described[i].getAnnotations());
            if (text != null) {
                query.put(name.value(), text);
            }
        }
        others.forEach((name, value) -> query.put(name, value.toString()));
        return query;
    }

    private static Object value(Record parameters, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("could not read " + component, e);
        }
    }
}
