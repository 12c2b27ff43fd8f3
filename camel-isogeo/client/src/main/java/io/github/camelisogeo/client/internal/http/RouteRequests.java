package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.operation.Host;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Gives a route's request its host, its language and the name of the client. */
final class RouteRequests implements Call.Factory {

    private final OkHttpClient http;
    private final Hosts hosts;
    private final String userAgent;

    RouteRequests(OkHttpClient http, Hosts hosts, String userAgent) {
        this.http = http;
        this.hosts = hosts;
        this.userAgent = userAgent;
    }

    /** Returns a call that is asked for its request and never made. */
    @Override
    public Call newCall(Request request) {
        String lang = CallScope.current().options().lang();
        return http.newCall(request.newBuilder()
                .url(located(request.url(), Route.of(request).host(), lang))
                .header("User-Agent", userAgent)
                .build());
    }

    private HttpUrl located(HttpUrl url, Host host, String lang) {
        if (host == Host.API) {
            return url.newBuilder().addQueryParameter("_lang", lang).build();
        }
        String relative = url.encodedPath().substring(hosts.api().encodedPath().length());
        return hosts.base(host)
                .newBuilder()
                .addEncodedPathSegments(relative)
                .encodedQuery(url.encodedQuery())
                .build();
    }
}
