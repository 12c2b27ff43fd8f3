package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.http.Host;
import io.github.camelisogeo.client.http.OnHost;
import io.github.camelisogeo.client.operation.OperationDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * A route of the API that an operation calls. Those of an abstract method are its annotations. A behaviour's are in its code, which
 * reflection can't read; so they come from the table of the contract, whose calls the tests play.
 *
 * @param verb the verb
 * @param path the path, with gaps in braces
 * @param host which of the platform's services, {@code api} for most
 * @param when when it is called; empty for always
 * @param preparatory true where it only looks something up, and may not be called
 */
record CalledRoute(String verb, String path, String host, String when, boolean preparatory) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class, HEAD.class);

    static List<CalledRoute> of(OperationDescriptor operation, Contract contract) {
        return operation.method().isDefault()
                ? contract.requests(operation).stream().map(CalledRoute::ofRow).toList()
                : List.of(annotated(operation));
    }

    private static CalledRoute ofRow(JsonNode request) {
        return new CalledRoute(
                request.get("method").asText(),
                request.get("path").asText(),
                request.path("host").asText("api"),
                request.path("when").asText(),
                request.path("preflight").asBoolean());
    }

    private static String host(Method method) {
        OnHost on = method.getAnnotation(OnHost.class);
        return on == null ? "api" : wordOf(on.value());
    }

    private static String wordOf(Host host) {
        return host == Host.IDENTITY ? "id" : host.name().toLowerCase(Locale.ROOT);
    }

    private static CalledRoute annotated(OperationDescriptor operation) {
        for (Class<? extends Annotation> verb : VERBS) {
            Annotation route = operation.method().getAnnotation(verb);
            if (route != null) {
                return new CalledRoute(verb.getSimpleName(), "/" + pathOf(route), host(operation.method()), "", false);
            }
        }
        throw new IllegalStateException(operation + ": neither a route nor a behaviour");
    }

    private static Object pathOf(Annotation route) {
        try {
            return route.annotationType().getMethod("value").invoke(route);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a route without a path: " + route, e);
        }
    }

    /** In Markdown. */
    String text() {
        String there = host.equals("api") ? "" : " of the host `" + host + "`";
        return "`" + verb + " " + path + "`" + there + (when.isEmpty() ? "" : ": " + when);
    }
}
