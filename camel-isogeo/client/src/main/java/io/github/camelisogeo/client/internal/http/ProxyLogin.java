package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.ProxyRefusedException;
import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;

/** Authenticates with a proxy, once. If the proxy refuses the credentials, the request fails with an error that says so. */
final class ProxyLogin implements Authenticator {

    private static final String HEADER = "Proxy-Authorization";

    private final Authenticator signingIn;
    private final String credentials;

    private ProxyLogin(Authenticator signingIn, String credentials) {
        this.signingIn = signingIn;
        this.credentials = credentials;
    }

    static ProxyLogin as(String username, String password) {
        String credentials = Credentials.basic(username, password == null ? "" : password);
        return new ProxyLogin(
                (route, answer) -> isSignedIn(answer)
                        ? null
                        : answer.request()
                                .newBuilder()
                                .header(HEADER, credentials)
                                .build(),
                credentials);
    }

    /** Returns a login that uses the authenticator of the user's own client. */
    static ProxyLogin by(Authenticator given) {
        return new ProxyLogin(given, null);
    }

    /** Adds the credentials to a request that the proxy reads unencrypted, before it asks, because some bodies can't be sent again. */
    Response introduce(Interceptor.Chain chain) throws IOException {
        boolean read = WireGuard.isReadByProxy(chain.request(), chain.connection());
        Request request = chain.request();
        return chain.proceed(
                read && request.header(HEADER) == null
                        ? request.newBuilder().header(HEADER, credentials).build()
                        : request);
    }

    private static boolean isSignedIn(Response answer) {
        Response sent = answer.networkResponse();
        return answer.request().header(HEADER) != null
                || sent != null && sent.request().header(HEADER) != null;
    }

    @Override
    public Request authenticate(Route route, Response answer) throws IOException {
        Request signedIn = signingIn.authenticate(route, answer);
        if (signedIn == null && !isPreemptive(answer)) {
            throw new ProxyRefusedException(
                    isSignedIn(answer)
                            ? "the proxy refused proxyUsername and proxyPassword (407)"
                            : "the proxy requires credentials (407): set proxyUsername and proxyPassword");
        }
        return signedIn;
    }

    /** Returns true if OkHttp asks for credentials before the proxy does. The request may then also be sent without them. */
    private static boolean isPreemptive(Response answer) {
        return answer.challenges().stream().map(Challenge::scheme).anyMatch("OkHttp-Preemptive"::equalsIgnoreCase);
    }
}
