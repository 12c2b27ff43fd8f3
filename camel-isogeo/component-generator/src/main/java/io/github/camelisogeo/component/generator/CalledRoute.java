package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.operation.Host;
import io.github.camelisogeo.client.internal.operation.OnHost;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * A route of the API that an operation calls. The route of an abstract method is in its annotations. The routes of a behaviour are in its
 * code, which reflection can't read, so they are taken from the contract's table, whose calls are played by the tests.
 *
 * @param verb the HTTP method
 * @param path the path, with parameters in braces
 * @param host the service of the platform, mostly {@code api}
 * @param when the condition under which the route is called, or an empty text if it always is
 * @param preparatory whether the route only looks something up, and isn't always called
 */
record CalledRoute(String verb, String path, String host, String when, boolean preparatory) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class, HEAD.class);

    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    /**
     * The routes that a group application can read: searches, shares, licences, specifications, thesauri, kinds of links, and records
     * except their catalogs.
     */
    private static final Pattern FOR_APPLICATIONS = Pattern.compile("/resources/(?!.*/catalogs$).*"
            + "|(/groups/[^/]+)?/(resources/search|shares|licenses|specifications)(/[^/]+)?"
            + "|/(thesauri|keywords)(/.*)?|/link-kinds");

    /** The account that may call a route. */
    enum Right {
        /** No account is needed. */
        NONE,
        /** Any account. */
        APPLICATION,
        /** Only the account of a user. */
        USER
    }

    static List<CalledRoute> of(OperationDescriptor operation, Contract contract) {
        return operation.made().isDefault()
                ? contract.requests(operation).stream().map(CalledRoute::ofRow).toList()
                : List.of(annotated(operation.made()));
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

    /** Returns the route that a method's annotations describe. */
    static CalledRoute annotated(Method method) {
        for (Class<? extends Annotation> verb : VERBS) {
            Annotation route = method.getAnnotation(verb);
            if (route != null) {
                return new CalledRoute(verb.getSimpleName(), "/" + pathOf(route), host(method), "", false);
            }
        }
        throw new IllegalStateException(method + ": it is neither a route nor a behaviour");
    }

    private static Object pathOf(Annotation route) {
        try {
            return route.annotationType().getMethod("value").invoke(route);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the route has no path: " + route, e);
        }
    }

    /** Returns the HTTP method and the path without the names of its parameters, which is equal for two descriptions of one route. */
    String signature() {
        return verb + " " + GAP.matcher(path).replaceAll("{}");
    }

    boolean writes() {
        return !List.of("GET", "HEAD").contains(verb);
    }

    /**
     * Returns the account that the route needs according to the API's documentation. A route that it doesn't mention needs that of a user.
     */
    Right right() {
        if (!host.equals("api") || path.startsWith("/about")) {
            return Right.NONE;
        }
        return !writes() && FOR_APPLICATIONS.matcher(path).matches() ? Right.APPLICATION : Right.USER;
    }

    /** Returns the route as Markdown. */
    String text() {
        String there = host.equals("api") ? "" : " of the host `" + host + "`";
        return "`" + verb + " " + path + "`" + there + (when.isEmpty() ? "" : ": " + when);
    }
}
