package io.github.camelisogeo.client.http;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Gives a route's request its host and its language. */
final class RouteCallFactory implements Call.Factory {

    private final OkHttpClient http;
    private final Hosts hosts;

    RouteCallFactory(OkHttpClient http, Hosts hosts) {
        this.http = http;
        this.hosts = hosts;
    }

    @Override
    public Call newCall(Request request) {
        CallScope scope = CallScope.current();
        return http.newCall(request.newBuilder()
                .url(located(
                        request.url(), Route.of(request).host(), scope.options().lang()))
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
