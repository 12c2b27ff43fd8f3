package io.github.camelisogeo.sandbox.internal.control;

import io.github.camelisogeo.sandbox.SandboxRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is known about a request while it is answered. Safe for use by several threads. */
public final class Trace {

    /** The number of bytes of a body that are kept. */
    public static final int LONGEST_BODY = 64 * 1024;

    private final Secrets secrets;
    private final Instant time;
    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0);
    private long length;
    private String route;
    private int status;

    public Trace(Instant time, String method, String path, String query, Map<String, List<String>> headers) {
        this.time = time;
        this.method = method;
        this.secrets = new Secrets(path);
        this.path = secrets.hiddenInPath();
        this.query = secrets.hiddenInForm(query);
        this.headers = Secrets.hiddenInHeaders(headers);
    }

    public synchronized void meets(String name) {
        route = name;
    }

    public synchronized void isAnswered(int answer) {
        status = answer;
    }

    /** Adds bytes of the body that were read. */
    public synchronized void addBody(byte[] bytes, int offset, int count) {
        length += count;
        body.write(bytes, offset, Math.min(count, LONGEST_BODY - body.size()));
    }

    /** Returns what is known now. */
    synchronized SandboxRequest read() {
        String text = body.size() == 0 ? null : text();
        return new SandboxRequest(
                time, method, path, query, route, status, headers, secrets.hiddenInBody(headers, text), length);
    }

    /** Returns null if the body isn't text. A character that was cut through at the end is left out. */
    private String text() {
        ByteBuffer bytes = ByteBuffer.wrap(body.toByteArray());
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        boolean whole = length == body.size();
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, whole);
        return result.isError() ? null : text.flip().toString();
    }
}
