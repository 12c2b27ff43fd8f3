package io.github.camelisogeo.component.operation;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/** What the components of a test send to the API, in the order in which it leaves. Requests for tokens don't count. */
final class SentRequests implements Interceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final List<Sent> all = new CopyOnWriteArrayList<>();

    /** Returns the number of requests until now. */
    int count() {
        return all.size();
    }

    /** Returns the requests after the first ones. */
    List<Sent> after(int first) {
        return List.copyOf(all.subList(first, all.size()));
    }

    /** Returns the requests after the first ones that write. */
    List<Sent> writesAfter(int first) {
        return after(first).stream().filter(Sent::writes).toList();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!request.url().encodedPath().equals("/oauth/token")) {
            all.add(sent(request));
        }
        return chain.proceed(request);
    }

    private static Sent sent(Request request) throws IOException {
        RequestBody body = request.body();
        MediaType type = body == null ? null : body.contentType();
        String text = body == null || body.isOneShot() || body instanceof MultipartBody ? null : text(body);
        return new Sent(
                request.method(),
                request.url().toString(),
                type == null ? null : type.type() + "/" + type.subtype(),
                text == null || text.isEmpty() ? null : text);
    }

    private static String text(RequestBody body) throws IOException {
        try (Buffer buffer = new Buffer()) {
            body.writeTo(buffer);
            return buffer.readUtf8();
        }
    }

    /**
     * A request that was sent.
     *
     * @param body the body as text, or null if there is none or if it is a file
     */
    record Sent(String method, String url, String contentType, String body) {

        boolean writes() {
            return !READING.contains(method);
        }
    }
}
