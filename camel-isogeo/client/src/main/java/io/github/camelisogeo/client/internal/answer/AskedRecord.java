package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.text.OneLine;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Request;
import retrofit2.Invocation;
import retrofit2.http.GET;
import retrofit2.http.Path;

/**
 * The identifier of the record that an operation asks for. An answer that has another one, for instance out of a cache that confuses
 * requests, isn't the record. Codes, and identifiers of other forms such as {@code isogeo:formations}, aren't compared, since the API may
 * spell them differently.
 */
final class AskedRecord {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{32}");

    private AskedRecord() {}

    /**
     * Returns what is wrong with the {@code _id} of an answer.
     *
     * @param id the {@code _id}, or null if there is none
     * @return the problem, or null if there is none
     */
    static String problem(Request request, Object id) {
        String asked = of(request);
        if (asked == null || id == null || asked.equals(plain(id))) {
            return null;
        }
        return "its _id is " + OneLine.of(String.valueOf(id)) + ", but " + asked + " was asked for";
    }

    private static String plain(Object id) {
        return String.valueOf(id).replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the identifier at the end of the path of an operation's route, or null. */
    private static String of(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        if (invocation == null || !invocation.method().isAnnotationPresent(Operation.class)) {
            return null;
        }
        GET route = invocation.method().getAnnotation(GET.class);
        int argument = route == null ? -1 : lastOfPath(invocation.method(), route.value());
        if (argument < 0) {
            return null;
        }
        String asked = String.valueOf(invocation.arguments().get(argument));
        return IDENTIFIER.matcher(asked).matches() ? asked : null;
    }

    private static int lastOfPath(Method method, String path) {
        Annotation[][] parameters = method.getParameterAnnotations();
        for (int i = 0; i < parameters.length; i++) {
            for (Annotation annotation : parameters[i]) {
                if (annotation instanceof Path place && path.endsWith("/{" + place.value() + "}")) {
                    return i;
                }
            }
        }
        return -1;
    }
}
