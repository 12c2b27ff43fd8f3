package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.operation.Host;
import io.github.camelisogeo.client.internal.operation.OnHost;
import io.github.camelisogeo.client.internal.operation.Slow;
import io.github.camelisogeo.client.internal.operation.WithoutToken;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import okhttp3.Request;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * The properties of a route that determine how it is called, from its annotations.
 *
 * @param template the path, with the names of parameters
 * @param host the host
 * @param needsToken whether a token is sent
 * @param slow whether the answer may take minutes
 */
record Route(String template, Host host, boolean needsToken, boolean slow) {

    private static final Pattern SLOW = Pattern.compile("(^|/)(resources/search|shares)$");
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\b(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\b");
    private static final Map<Method, Route> KNOWN = new ConcurrentHashMap<>();

    static Route of(Request request) {
        Route raw = request.tag(Route.class);
        return raw != null
                ? raw
                : KNOWN.computeIfAbsent(request.tag(Invocation.class).method(), Route::read);
    }

    /** Returns a route of the API that no interface describes. */
    static Route raw(String path) {
        // Meters and logs name routes, and must not have a name for each record.
        String template =
                IDENTIFIER.matcher(path.replaceFirst("\\?.*", "").substring(1)).replaceAll("{id}");
        return new Route(template, Host.API, true, SLOW.matcher(template).find());
    }

    private static Route read(Method method) {
        OnHost onHost = method.getAnnotation(OnHost.class);
        Host host = onHost == null ? Host.API : onHost.value();
        boolean needsToken = host == Host.API && !method.isAnnotationPresent(WithoutToken.class);
        return new Route(template(method), host, needsToken, method.isAnnotationPresent(Slow.class));
    }

    private static String template(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            String path = annotation instanceof GET get
                    ? get.value()
                    : annotation instanceof POST post
                            ? post.value()
                            : annotation instanceof PUT put
                                    ? put.value()
                                    : annotation instanceof DELETE delete
                                            ? delete.value()
                                            : annotation instanceof PATCH patch ? patch.value() : null;
            if (path != null) {
                return path;
            }
        }
        throw new IllegalStateException(method + " has no annotation for its HTTP method");
    }
}
