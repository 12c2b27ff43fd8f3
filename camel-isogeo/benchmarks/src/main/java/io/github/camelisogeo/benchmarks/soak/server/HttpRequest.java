package io.github.camelisogeo.benchmarks.soak.server;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request.
 *
 * @param target path and query as they came
 * @param headers by lower-case name
 * @param body as much of the body as was read
 */
record HttpRequest(String method, String target, Map<String, String> headers, byte[] body) {

    private static final Pattern MARKER = Pattern.compile("soak-[0-9]+");
    private static final int LOOKED_AT = 4096;

    String path() {
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /** Returns a parameter of the query, or null if it isn't there. */
    String parameter(String name) {
        int question = target.indexOf('?');
        if (question >= 0) {
            for (String pair : target.substring(question + 1).split("&")) {
                if (pair.startsWith(name + "=")) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return null;
    }

    int number(String name, int otherwise) {
        String value = parameter(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Returns how long the body is, as far as its sender says, or else as it came. */
    int announced() {
        return Integer.parseInt(headers.getOrDefault("content-length", Integer.toString(body.length)));
    }

    boolean acceptsGzip() {
        return headers.getOrDefault("accept-encoding", "").contains("gzip");
    }

    /** Returns the path with another parameter. */
    String targetWith(String parameter) {
        return target + (target.indexOf('?') < 0 ? "?" : "&") + parameter;
    }

    /** Returns what tells a write from all others: a word of its body, or else the end of its path. */
    String marker() {
        String text = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher found = MARKER.matcher(text);
        return found.find() ? found.group() : path().substring(path().lastIndexOf('/') + 1);
    }
}
