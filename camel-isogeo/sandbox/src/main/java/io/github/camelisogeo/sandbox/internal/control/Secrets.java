package io.github.camelisogeo.sandbox.internal.control;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hides the secrets of a request. */
final class Secrets {

    private static final String HIDDEN = "***";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern LOGIN = Pattern.compile("/+oauth/.*");

    /** Whoever knows the token of a share sees its records. */
    private static final Pattern URL_TOKEN = Pattern.compile("^(/+ows/+s/+[^/]+/+)[^/]+");

    private final String path;
    private final boolean login;

    /** @param path the path of the request, as it was sent */
    Secrets(String path) {
        this.path = path;
        this.login = LOGIN.matcher(path).matches();
    }

    String hiddenInPath() {
        return URL_TOKEN.matcher(path).replaceFirst("$1***");
    }

    /** Returns the headers, in any case, of which those with secrets only tell that they were sent. */
    static Map<String, List<String>> hiddenInHeaders(Map<String, List<String>> headers) {
        Map<String, List<String>> shown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> shown.put(name, SecretNames.containsHeader(name) ? List.of(HIDDEN) : values));
        return shown;
    }

    /** Returns a form or query, of whose secrets only the names remain. */
    String hiddenInForm(String form) {
        return form == null
                ? null
                : Arrays.stream(form.split("&", -1)).map(this::hiddenInPair).collect(Collectors.joining("&"));
    }

    private String hiddenInPair(String pair) {
        int equals = pair.indexOf('=');
        return equals >= 0 && isSecret(pair.substring(0, equals)) ? pair.substring(0, equals + 1) + HIDDEN : pair;
    }

    private boolean isSecret(String encoded) {
        try {
            return SecretNames.contains(URLDecoder.decode(encoded, StandardCharsets.UTF_8), login);
        } catch (IllegalArgumentException e) {
            // Whoever can't encode a name may also have wanted to send a secret.
            return true;
        }
    }

    /** Returns a body. Whatever isn't a form at the routes of the login is hidden: it may contain anything. */
    String hiddenInBody(Map<String, List<String>> headers, String body) {
        if (body == null) {
            return null;
        }
        if (headers.getOrDefault("Content-Type", List.of()).stream()
                .anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith(FORM))) {
            return hiddenInForm(body);
        }
        return login ? HIDDEN : JsonSecrets.hiddenIn(body);
    }
}
