package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.control.Trace;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Records a request while it is read and answered. */
final class Recording {

    private static final String TRACE = "isogeo.trace";

    private Recording() {}

    /** Starts to record a request. */
    static void start(Context context, Clock clock) {
        Map<String, List<String>> headers = Collections.list(context.req().getHeaderNames()).stream()
                .distinct()
                .collect(Collectors.toMap(
                        name -> name, name -> Collections.list(context.req().getHeaders(name)), (one, same) -> one));
        context.attribute(
                TRACE,
                new Trace(
                        clock.instant(),
                        context.method().name(),
                        context.req().getRequestURI(),
                        context.queryString(),
                        headers));
    }

    static Trace of(Context context) {
        return context.attribute(TRACE);
    }

    /** Returns the body, of which everything that is read is recorded. */
    static InputStream body(Context context) throws IOException {
        InputStream body = context.req().getInputStream();
        return isMultipart(context) ? body : new RecordedBody(body, of(context));
    }

    /** Returns the response, whose status is recorded before it is sent. */
    static HttpServletResponse response(Context context) {
        return new RecordedResponse(context.res(), of(context));
    }

    /**
     * Reads a short body that nobody has read, before the request is refused. Whoever receives the refusal finds the
     * whole request recorded.
     */
    static void readShortBody(Context context) throws IOException {
        long length = context.req().getContentLengthLong();
        // Who announces a long body, or expects 100, may wait for the refusal before sending it.
        boolean sent = length > 0 && length <= Trace.LONGEST_BODY && context.header("Expect") == null;
        if (sent && !isMultipart(context)) {
            body(context).readNBytes((int) length);
        }
    }

    private static boolean isMultipart(Context context) {
        String type = context.req().getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static final class RecordedBody extends FilterInputStream {

        private final Trace trace;

        RecordedBody(InputStream body, Trace trace) {
            super(body);
            this.trace = trace;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            int read = super.read(bytes, offset, count);
            if (read > 0) {
                trace.addBody(bytes, offset, read);
            }
            return read;
        }
    }

    private static final class RecordedResponse extends HttpServletResponseWrapper {

        private final Trace trace;

        RecordedResponse(HttpServletResponse response, Trace trace) {
            super(response);
            this.trace = trace;
        }

        @Override
        public void setStatus(int status) {
            trace.isAnswered(status);
            super.setStatus(status);
        }
    }
}
