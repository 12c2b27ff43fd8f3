package io.github.camelisogeo.sandbox.internal.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hides the secrets of requests. */
final class Secrets {

    private static final String HIDDEN = "***";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Set<String> HEADERS = Set.of("authorization", "proxy-authorization", "cookie");

    private static final Set<String> FIELDS = Set.of(
            "access_token",
            "assertion",
            "client_assertion",
            "client_secret",
            "code",
            "code_verifier",
            "password",
            "refresh_token",
            "token");

    private Secrets() {}

    /** Returns the headers, in any case, of which those with secrets only tell that they were sent. */
    static Map<String, List<String>> hiddenInHeaders(Map<String, List<String>> headers) {
        Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) ->
                shown.put(name, HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? List.of(HIDDEN) : values));
        return shown;
    }

    /** Returns a form or query, of whose secrets only the names remain. */
    static String hiddenInForm(String form) {
        return form == null
                ? null
                : Arrays.stream(form.split("&", -1)).map(Secrets::hiddenInPair).collect(Collectors.joining("&"));
    }

    private static String hiddenInPair(String pair) {
        int equals = pair.indexOf('=');
        return equals >= 0 && isSecret(pair.substring(0, equals)) ? pair.substring(0, equals + 1) + HIDDEN : pair;
    }

    private static boolean isSecret(String encoded) {
        try {
            String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return FIELDS.contains(name.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // Whoever can't encode a name may also have wanted to send a secret.
            return true;
        }
    }

    /** Returns a body. Whatever isn't a form at the routes of the login is hidden: it may contain anything. */
    static String hiddenInBody(String route, Map<String, List<String>> headers, String body) {
        if (body == null) {
            return null;
        }
        if (headers.getOrDefault("Content-Type", List.of()).stream()
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith(FORM))) {
            return hiddenInForm(body);
        }
        return route != null && route.startsWith("/oauth/") ? HIDDEN : body;
    }
}
