package io.github.camelisogeo.client.http;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import retrofit2.Invocation;

/**
 * What the description of a route says about the way of its calls.
 *
 * @param host the host
 * @param needsToken false where no token may be sent
 * @param slow true where the answer may take minutes
 */
record Route(Host host, boolean needsToken, boolean slow) {

    private static final Map<Method, Route> KNOWN = new ConcurrentHashMap<>();

    static Route of(Request request) {
        return KNOWN.computeIfAbsent(request.tag(Invocation.class).method(), Route::read);
    }

    private static Route read(Method method) {
        OnHost onHost = method.getAnnotation(OnHost.class);
        Host host = onHost == null ? Host.API : onHost.value();
        boolean needsToken = host == Host.API && !method.isAnnotationPresent(WithoutToken.class);
        return new Route(host, needsToken, method.isAnnotationPresent(Slow.class));
    }
}
