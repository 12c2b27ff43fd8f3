package io.github.camelisogeo.sync.scripted;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Answers requests in the process, because sockets take most of the time of a long history. */
record WithoutWire(Function<HttpUrl, MockResponse> server) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        MockResponse answer = server.apply(chain.request().url());
        Buffer content = new Buffer();
        if (answer.getBody() != null) {
            answer.getBody().writeTo(content);
        }
        long length = content.size();
        Source body = answer.getOnResponseBody() == null ? content : cutBehind(content);
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(answer.getCode())
                .message("")
                .headers(answer.getHeaders())
                .body(ResponseBody.create(
                        Okio.buffer(body), MediaType.parse(answer.getHeaders().get("Content-Type")), length))
                .build();
    }

    private static Source cutBehind(Source content) {
        return new ForwardingSource(content) {
            @Override
            public long read(Buffer into, long most) throws IOException {
                long read = super.read(into, most);
                if (read < 0) {
                    throw new EOFException("the connection was cut");
                }
                return read;
            }
        };
    }
}
