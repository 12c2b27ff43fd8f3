package io.github.camelisogeo.sandbox;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that the sandbox received. Secrets are replaced by {@code ***}: tokens, also those of
 * shares in the path, the secrets of applications, passwords, and the codes of the login.
 *
 * @param time when it came, by the clock of the sandbox
 * @param method the verb
 * @param path the path as it was sent, apart from secrets
 * @param query the query as it was sent, apart from secrets, or null if there was none
 * @param route the route that answered, as in {@link Statistics#byRoute()}: {@code GET /resources/{metadataId}} or {@code GET (no route)}
 * @param status the status of the answer, or 0 if there is none yet
 * @param headers the headers, whose names may be looked up in any case
 * @param body the text of the body, shortened if it is long; null if there was none, it wasn't text, or it was a
 *     multipart form
 * @param length the length of the body in bytes, as far as it was read
 */
public record SandboxRequest(
        Instant time,
        String method,
        String path,
        String query,
        String route,
        int status,
        Map<String, List<String>> headers,
        String body,
        long length) {

    public SandboxRequest {
        Map<String, List<String>> copied = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copied.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copied);
    }

    /** Returns the first value of a header, or null if it wasn't sent. */
    public String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
