package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.text.OneLine;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Decides which redirects are followed. A read goes where it is sent, without the token to another host, and never from https to http. A write
 * is not repeated elsewhere: only 307 and 308 keep its verb and body, and only on the same host are they followed.
 */
public final class Redirects {

    private static final int MOST = 20;
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 307, 308);
    private static final Set<Integer> KEEPING_THE_VERB = Set.of(307, 308);
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private Redirects() {}

    /** Returns true if an answer sends the client elsewhere. */
    public static boolean isRedirect(Response answer) {
        return REDIRECTS.contains(answer.code());
    }

    /**
     * Returns the request that follows a redirect. The answer is closed.
     *
     * @param followed how many redirects were followed before
     * @throws IsogeoRedirectException if it is not followed
     */
    public static Request next(CallScope scope, Request request, Response answer, int followed) {
        HttpUrl target = target(answer);
        if (target == null) {
            throw refused(scope, answer, "it says no address that could be followed");
        }
        if (followed == MOST) {
            throw refused(scope, answer, "a redirect loop, " + MOST + " redirects were followed before");
        }
        if (request.isHttps() && !target.isHttps()) {
            throw refused(scope, answer, "it would lead from https to http");
        }
        boolean sameHost = isSameHost(request.url(), target);
        if (!READS.contains(request.method())) {
            if (!KEEPING_THE_VERB.contains(answer.code())) {
                throw refused(scope, answer, "a write (" + request.method() + ") is not redirected");
            }
            if (!sameHost) {
                throw refused(scope, answer, "a write (" + request.method() + ") is not redirected to another host");
            }
            if (request.body() != null && request.body().isOneShot()) {
                throw refused(scope, answer, "what was sent can be read only once");
            }
        }
        answer.close();
        Request.Builder next = request.newBuilder().url(target);
        if (!sameHost) {
            next.removeHeader("Authorization");
        }
        return next.build();
    }

    private static boolean isSameHost(HttpUrl one, HttpUrl other) {
        return one.host().equals(other.host())
                && one.port() == other.port()
                && one.scheme().equals(other.scheme());
    }

    /** Returns the failure of a redirect that is not followed, and closes its answer. */
    public static IsogeoRedirectException refused(CallScope scope, Response answer, String why) {
        answer.close();
        HttpUrl target = target(answer);
        String shown = target == null
                ? null
                : OneLine.of(target.newBuilder()
                        .username("")
                        .password("")
                        .query(null)
                        .fragment(null)
                        .build()
                        .toString());
        return new IsogeoRedirectException(Failures.call(scope, answer.request(), answer.code(), null), shown, why);
    }

    private static HttpUrl target(Response answer) {
        String location = answer.header("Location");
        return location == null ? null : answer.request().url().resolve(location);
    }
}
