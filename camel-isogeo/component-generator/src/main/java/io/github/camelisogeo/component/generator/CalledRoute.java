package io.github.camelisogeo.component.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.internal.registry.OperationDescriptor;
import io.github.camelisogeo.client.operation.Host;
import io.github.camelisogeo.client.operation.OnHost;
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

    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    /** What a group application reads: searches, shares, licences, specifications, thesauri, link kinds, records but for catalogs. */
    private static final Pattern FOR_APPLICATIONS = Pattern.compile("/resources/(?!.*/catalogs$).*"
            + "|(/groups/[^/]+)?/(resources/search|shares|licenses|specifications)(/[^/]+)?"
            + "|/(thesauri|keywords)(/.*)?|/link-kinds");

    /** Who may call a route. */
    enum Right {
        /** Anybody. */
        NONE,
        /** Any account. */
        APPLICATION,
        /** Accounts of users. */
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

    /** The route that the annotations of a method describe. */
    static CalledRoute annotated(Method method) {
        for (Class<? extends Annotation> verb : VERBS) {
            Annotation route = method.getAnnotation(verb);
            if (route != null) {
                return new CalledRoute(verb.getSimpleName(), "/" + pathOf(route), host(method), "", false);
            }
        }
        throw new IllegalStateException(method + ": neither a route nor a behaviour");
    }

    private static Object pathOf(Annotation route) {
        try {
            return route.annotationType().getMethod("value").invoke(route);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a route without a path: " + route, e);
        }
    }

    /** Verb and path without the names of its gaps: the same for two descriptions of one route. */
    String signature() {
        return verb + " " + GAP.matcher(path).replaceAll("{}");
    }

    boolean writes() {
        return !List.of("GET", "HEAD").contains(verb);
    }

    /** What the documentation of the API says of the route; of those that it doesn't name, that they are for users. */
    Right right() {
        if (!host.equals("api") || path.startsWith("/about")) {
            return Right.NONE;
        }
        return !writes() && FOR_APPLICATIONS.matcher(path).matches() ? Right.APPLICATION : Right.USER;
    }

    /** In Markdown. */
    String text() {
        String there = host.equals("api") ? "" : " of the host `" + host + "`";
        return "`" + verb + " " + path + "`" + there + (when.isEmpty() ? "" : ": " + when);
    }
}
