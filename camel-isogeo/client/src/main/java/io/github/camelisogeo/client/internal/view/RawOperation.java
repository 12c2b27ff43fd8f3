package io.github.camelisogeo.client.internal.view;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.registry.Described;
import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;
import io.github.camelisogeo.client.value.Upload;
import io.github.camelisogeo.client.value.Word;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call of a route for which there is no operation, in the form of an operation. */
final class RawOperation implements Described {

    static final RawOperation INSTANCE = new RawOperation();

    private static final String NAME = "raw";
    private static final List<String> PARAMETERS = List.of("method", "path", "parameters", "body");

    private RawOperation() {}

    static Object[] ordered(RawRequest request) {
        return new Object[] {request.method(), request.path(), request.parameters(), request.body()};
    }

    @Override
    public String qualifiedName() {
        return NAME;
    }

    @Override
    public Class<?> resultType() {
        return RawAnswer.class;
    }

    @Override
    public Object[] ordered(Map<String, ?> values) {
        for (String name : values.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new IllegalArgumentException(NAME + ": unknown parameter '" + name + "', it must be one of: "
                        + String.join(", ", PARAMETERS));
            }
        }
        return PARAMETERS.stream().map(values::get).toArray();
    }

    @Override
    public Object[] completed(Object[] ordered) {
        RawRequest request = request(ordered);
        // A wrong or missing value is refused before anything is sent, as for any operation.
        request.filledPath();
        return ordered(request);
    }

    @Override
    public Map<String, Object> named(Object[] ordered) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < ordered.length; i++) {
            named.put(PARAMETERS.get(i), ordered[i]);
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public Map<String, String> identifiers(Object[] ordered) {
        return request(ordered).parameters();
    }

    @Override
    public Object[] javaArguments(Object[] ordered) {
        return new Object[] {request(ordered)};
    }

    private static RawRequest request(Object[] ordered) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<?, ?> given = typed(Map.class, ordered, 2, Map.of());
        for (Map.Entry<?, ?> parameter : given.entrySet()) {
            parameters.put(String.valueOf(parameter.getKey()), String.valueOf(parameter.getValue()));
        }
        return new RawRequest(
                method(ordered[0]),
                typed(String.class, ordered, 1, null),
                parameters,
                typed(Upload.class, ordered, 3, null));
    }

    /** Returns the method, which an interceptor may have written as text. */
    private static HttpMethod method(Object given) {
        return given == null || given instanceof HttpMethod
                ? (HttpMethod) given
                : Word.find(HttpMethod.class, given.toString())
                        .orElseThrow(() -> new InvalidParameterException(
                                NAME,
                                PARAMETERS.get(0),
                                given,
                                "it must be one of: " + String.join(", ", Word.all(HttpMethod.class))));
    }

    private static <T> T typed(Class<T> type, Object[] ordered, int index, T byDefault) {
        Object value = ordered[index];
        if (value != null && !type.isInstance(value)) {
            throw new InvalidParameterException(
                    NAME, PARAMETERS.get(index), value, "it must be a " + type.getSimpleName());
        }
        return value == null ? byDefault : type.cast(value);
    }

    @Override
    public String toString() {
        return NAME;
    }
}
