package io.github.camelisogeo.sandbox.internal.http;

import io.javalin.http.HandlerType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses methods on paths that look like others with a placeholder: {@code DELETE /resources/search} doesn't delete a
 * record named "search", since that path only allows GET.
 */
final class LookAlikes {

    private LookAlikes() {}

    /** Returns the routes that refuse, which must be matched before the given ones. */
    static List<Route> refusals(List<Route> routes) {
        Map<String, Set<HandlerType>> verbs = new LinkedHashMap<>();
        routes.forEach(route -> verbs.computeIfAbsent(route.path(), path -> EnumSet.noneOf(HandlerType.class))
                .add(route.verb()));
        return verbs.entrySet().stream()
                .flatMap(path -> verbs.entrySet().stream()
                        .filter(other -> looksLike(path.getKey(), other.getKey()))
                        .map(Map.Entry::getValue)
                        .flatMap(Collection::stream)
                        .distinct()
                        .filter(verb -> !path.getValue().contains(verb))
                        .map(verb -> refusal(verb, path.getKey(), path.getValue())))
                .toList();
    }

    private static boolean looksLike(String path, String other) {
        String[] own = path.split("/");
        String[] others = other.split("/");
        if (own.length != others.length) {
            return false;
        }
        boolean saysMore = false;
        for (int i = 0; i < own.length; i++) {
            if (!isName(others[i]) && !others[i].equals(own[i])) {
                return false;
            }
            saysMore |= isName(others[i]) && !isName(own[i]);
        }
        return saysMore;
    }

    private static boolean isName(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static Route refusal(HandlerType verb, String path, Set<HandlerType> allowed) {
        Stream<String> names = allowed.stream()
                .flatMap(each -> each == HandlerType.GET ? Stream.of("GET", "HEAD") : Stream.of(each.name()));
        String allow = names.collect(Collectors.joining(", "));
        return new Route(verb, path, Right.PUBLIC, true, call -> response -> {
            response.setHeader("Allow", allow);
            Answer.error(405, "only " + allow + " is allowed here").send(response);
        });
    }
}
