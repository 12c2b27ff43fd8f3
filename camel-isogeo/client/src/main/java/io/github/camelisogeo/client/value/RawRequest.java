package io.github.camelisogeo.client.value;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.MissingParameterException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request to a route for which there is no operation. Immutable.
 *
 * @param method the HTTP method; null means GET
 * @param path the path below the URL of the API, and the query if there is one, for instance {@code /resources/{metadataId}/x?y=z}. Names in
 *     braces are replaced by the values of the parameters; everything else is sent as it is
 * @param parameters the values of the names in the path. Each is percent-encoded and stays one segment or one value. Identifiers of names
 *     that end in {@code Id} may have any form that {@link Id#of(String)} accepts
 * @param body the content to send, or null if there is none
 */
public record RawRequest(HttpMethod method, String path, Map<String, String> parameters, Upload body) {

    private static final String OPERATION = "raw";
    private static final String IDENTIFIER = "Id";
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern DOTS = Pattern.compile("(?:\\.|%2e){1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\p{Cntrl}]");

    /**
     * @throws IllegalArgumentException if there is a body but the method takes none, or if the path could leave the API
     */
    public RawRequest {
        method = method == null ? HttpMethod.GET : method;
        if (path == null || path.isBlank()) {
            throw new MissingParameterException(OPERATION, List.of("path"));
        }
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        if (body != null && method.isReading()) {
            throw new InvalidParameterException(OPERATION, "method", method, "which takes no body");
        }
        check(path);
    }

    /** Returns a request without parameters and without a body. */
    public static RawRequest of(HttpMethod method, String path) {
        return new RawRequest(method, path, Map.of(), null);
    }

    /** Returns the same request with another value for a name in its path. */
    public RawRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new RawRequest(method, path, more, body);
    }

    /** Returns the same request with a body. */
    public RawRequest with(Upload other) {
        return new RawRequest(method, path, parameters, other);
    }

    /** Returns the names in braces that a path contains. */
    public static Set<String> namesIn(String path) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(path);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** Returns a value in the form in which it is one segment of a path, or one value in a query, whatever characters it contains. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Returns the path and the query with all names replaced by their values.
     *
     * @throws IllegalArgumentException if a parameter is missing, or if the path could leave the API
     */
    public String filledPath() {
        String filled = filled(path, parameters);
        check(filled);
        return filled;
    }

    private static String filled(String path, Map<String, String> parameters) {
        return NAME.matcher(path).replaceAll(name -> {
            String value = parameters.get(name.group(1));
            if (value == null || value.isEmpty()) {
                throw new MissingParameterException(OPERATION, List.of(name.group(1)));
            }
            return Matcher.quoteReplacement(
                    encoded(isIdentifier(name.group(1), value) ? Id.of(value).hex() : value));
        });
    }

    /** Returns whether a value is an identifier in any form. Another value of such a name is sent as given, since the route may know it. */
    private static boolean isIdentifier(String name, String value) {
        return name.endsWith(IDENTIFIER) && Id.isIdentifier(value);
    }

    private static void check(String path) {
        String problem = problem(path);
        if (problem != null) {
            throw new InvalidParameterException(OPERATION, "path", path, problem);
        }
    }

    private static String problem(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return "it must begin with one slash and be below the URL of the API, as in /resources/{metadataId}";
        }
        if (UNSAFE.matcher(path).find()) {
            return "it must contain neither backslashes nor control characters";
        }
        String segments = path.replaceFirst("\\?.*", "");
        for (String segment : segments.split("/")) {
            if (DOTS.matcher(segment).matches()) {
                return "it must not contain the segments . and ..";
            }
        }
        return null;
    }
}
