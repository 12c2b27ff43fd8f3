package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.Redirects;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.RequestRate;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;

/**
 * Sends a request, and follows redirects.
 *
 * @param clients the HTTP clients
 * @param watch ends waits for the network
 * @param rate limits the number of requests per second
 */
public record Sender(HttpClients clients, Watch watch, RequestRate rate) {

    /**
     * Sends a request and returns the answer, which isn't a redirect.
     *
     * @param wait the wait for the answer, whose abort action is set
     * @param status receives the status of each answer
     */
    Response send(CallScope scope, Request request, Route route, Watch.Watched wait, Progress progress)
            throws IOException, WaitEndedException {
        Request current = request;
        for (int redirects = 0; ; redirects++) {
            progress.sends(current);
            rate.acquire(scope);
            Response answer = once(current, route, wait);
            progress.answered(answer.code());
            if (!Redirects.isRedirect(answer)) {
                return answer;
            }
            current = Redirects.next(scope, current, answer, redirects);
        }
    }

    /** Is told what happens on the way. */
    interface Progress {

        /** Is told a request that is about to be sent. */
        void sends(Request request);

        /** Is told the status of an answer. */
        void answered(int status);
    }

    private Response once(Request request, Route route, Watch.Watched wait) throws IOException {
        OkHttpClient http = route.slow() ? clients.slow() : clients.fast();
        Call call = http.newCall(request);
        wait.abortBy(call::cancel);
        try {
            return call.execute();
        } catch (IllegalArgumentException e) {
            // OkHttp throws this for some answers that violate HTTP.
            throw new ProtocolException(String.valueOf(e.getMessage()));
        }
    }

    /** Returns an answer whose content is read later. Each read can be aborted, as the wait for the answer could. */
    Response watched(Response answer, Runnable abort, CallScope scope) {
        ResponseBody body = answer.body();
        BufferedSource content = Okio.buffer(new WatchedSource(body.source(), abort, watch, scope));
        return answer.newBuilder()
                .body(ResponseBody.create(content, body.contentType(), body.contentLength()))
                .build();
    }
}
