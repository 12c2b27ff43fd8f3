package io.github.camelisogeo.client.internal.answer;

import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.GzipSource;
import okio.Okio;

/**
 * The content of an answer that was sent with gzip. To everybody it is what OkHttp makes of such an answer: a stream of what was packed. Who
 * reads the answer as a whole can have what was sent instead, and unpack it in larger steps.
 */
public final class GzipBody extends ResponseBody {

    private static final long UNKNOWN = -1;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final ResponseBody sent;
    private BufferedSource unpacked;

    private GzipBody(ResponseBody sent) {
        this.sent = sent;
    }

    /** Returns the answer as OkHttp would return it, if it was sent with gzip because OkHttp accepts it; otherwise the answer itself. */
    public static Response unpacked(Response answer) {
        boolean packed = "gzip".equalsIgnoreCase(answer.request().header("Accept-Encoding"))
                && "gzip".equalsIgnoreCase(answer.header("Content-Encoding"));
        return packed && hasContent(answer)
                ? answer.newBuilder()
                        .removeHeader("Content-Encoding")
                        .removeHeader("Content-Length")
                        .body(new GzipBody(answer.body()))
                        .build()
                : answer;
    }

    private static boolean hasContent(Response answer) {
        return !answer.request().method().equals("HEAD")
                && answer.code() != NO_CONTENT
                && answer.code() != NOT_MODIFIED;
    }

    /** Returns what was sent, or null if somebody has begun to read this body. */
    BufferedSource sent() {
        return unpacked == null ? sent.source() : null;
    }

    @Override
    public MediaType contentType() {
        return sent.contentType();
    }

    @Override
    public long contentLength() {
        return UNKNOWN;
    }

    @Override
    public BufferedSource source() {
        if (unpacked == null) {
            unpacked = Okio.buffer(new GzipSource(sent.source()));
        }
        return unpacked;
    }

    @Override
    public void close() {
        sent.close();
    }
}
