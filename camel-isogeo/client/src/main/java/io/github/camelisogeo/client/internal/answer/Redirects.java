package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.text.OneLine;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Decides which redirects are followed. Those of reads are followed, but never from https to http, and without the token if they lead to
 * another host. Those of writes are followed only if they keep the method and the body (307 and 308) and stay on the same host.
 */
public final class Redirects {

    private static final int MOST = 20;
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 307, 308);
    private static final Set<Integer> KEEPING_THE_VERB = Set.of(307, 308);
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private Redirects() {}

    /** Returns true if an answer is a redirect. */
    public static boolean isRedirect(Response answer) {
        return REDIRECTS.contains(answer.code());
    }

    /**
     * Returns the request that follows a redirect. Closes the answer.
     *
     * @param followed the number of redirects that were followed before
     * @throws IsogeoRedirectException if the redirect isn't followed
     */
    public static Request next(CallScope scope, Request request, Response answer, int followed) {
        HttpUrl target = target(answer);
        if (target == null) {
            throw refused(scope, answer, "it has no valid target");
        }
        if (followed == MOST) {
            throw refused(scope, answer, "a redirect loop, after " + MOST + " redirects");
        }
        if (request.isHttps() && !target.isHttps()) {
            throw refused(scope, answer, "redirects from https to http are not followed");
        }
        boolean sameHost = isSameHost(request.url(), target);
        if (!READS.contains(request.method())) {
            if (!KEEPING_THE_VERB.contains(answer.code())) {
                throw refused(scope, answer, "redirects of writes (" + request.method() + ") are not followed");
            }
            if (!sameHost) {
                throw refused(
                        scope,
                        answer,
                        "redirects of writes (" + request.method() + ") to another host are not followed");
            }
            if (request.body() != null && request.body().isOneShot()) {
                throw refused(scope, answer, "the body can be sent only once");
            }
        }
        answer.close();
        Request.Builder next = request.newBuilder().url(target).tag(Followed.class, Followed.YES);
        if (!sameHost) {
            next.removeHeader("Authorization");
        }
        return next.build();
    }

    /** Marks a request whose URL comes from a server, and may contain secrets of others. */
    enum Followed {
        YES
    }

    private static boolean isSameHost(HttpUrl one, HttpUrl other) {
        return one.host().equals(other.host())
                && one.port() == other.port()
                && one.scheme().equals(other.scheme());
    }

    /** Returns the exception for a redirect that isn't followed, and closes the answer. */
    public static IsogeoRedirectException refused(CallScope scope, Response answer, String why) {
        answer.close();
        HttpUrl target = target(answer);
        String shown = target == null
                ? null
                : OneLine.of(scope.withoutSecrets(target.newBuilder()
                        .username("")
                        .password("")
                        .query(null)
                        .fragment(null)
                        .build()
                        .toString()));
        return new IsogeoRedirectException(Failures.call(scope, answer.request(), answer.code(), null), shown, why);
    }

    private static HttpUrl target(Response answer) {
        String location = answer.header("Location");
        return location == null ? null : answer.request().url().resolve(location);
    }
}
