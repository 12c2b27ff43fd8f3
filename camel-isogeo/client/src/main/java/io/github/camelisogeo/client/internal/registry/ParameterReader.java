package io.github.camelisogeo.client.internal.registry;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Lenient;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.internal.registry.ParameterDescriptor.Place;
import io.github.camelisogeo.client.value.Upload;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Reads the parameters of a method from its signature and its annotations. */
final class ParameterReader {

    private ParameterReader() {}

    /** Returns the parameters of an operation. A parameter that is {@link Flattened} is replaced by the components of its record. */
    static List<ParameterDescriptor> parametersOf(String operation, Method method) {
        return Flattening.of(method).leaves().stream()
                .map(parameter -> describe(operation, parameter))
                .toList();
    }

    private static ParameterDescriptor describe(String operation, Parameter parameter) {
        if (!parameter.isNamePresent()) {
            throw new IllegalStateException(operation + ": its interface must be compiled with -parameters");
        }
        Default byDefault = parameter.getAnnotation(Default.class);
        return new ParameterDescriptor(
                operation,
                parameter.getName(),
                wireName(parameter, parameter.getName()),
                place(parameter),
                parameter.getParameterizedType(),
                byDefault == null && !parameter.isAnnotationPresent(Optional.class),
                byDefault,
                parameter.getAnnotation(Includes.class),
                parameter.getAnnotation(Range.class),
                needs(parameter.getAnnotation(Needs.class)),
                parameter.isAnnotationPresent(Lenient.class));
    }

    private static List<String> needs(Needs needs) {
        return needs == null ? List.of() : List.of(needs.value());
    }

    private static Place place(Parameter parameter) {
        if (parameter.getType() == Upload.class) {
            return Place.FILE;
        }
        if (parameter.isAnnotationPresent(Path.class)) {
            return Place.PATH;
        }
        if (parameter.isAnnotationPresent(Query.class)) {
            return Place.QUERY;
        }
        if (parameter.isAnnotationPresent(Field.class)) {
            return Place.FORM;
        }
        return parameter.isAnnotationPresent(Body.class) ? Place.BODY : Place.LOCAL;
    }

    private static String wireName(AnnotatedElement parameter, String name) {
        if (parameter.isAnnotationPresent(Query.class)) {
            return parameter.getAnnotation(Query.class).value();
        }
        return parameter.isAnnotationPresent(Field.class)
                ? parameter.getAnnotation(Field.class).value()
                : name;
    }
}
