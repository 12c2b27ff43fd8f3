package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.Answers;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.operation.Host;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import retrofit2.Retrofit;

/**
 * Makes the routes of interfaces callable. Retrofit reads their annotations and creates the requests, and this class adds the host, the
 * language and the user agent.
 */
public final class Routes {

    private final Hosts hosts;
    private final String userAgent;
    private final Retrofit retrofit;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    public Routes(Hosts hosts, String userAgent, RouteCalls calls, Answers answers) {
        this.hosts = hosts;
        this.userAgent = userAgent;
        this.retrofit = new Retrofit.Builder()
                .baseUrl(hosts.api())
                .callFactory(request -> new UnsentCall(completed(request)))
                .addCallAdapterFactory(new RouteAdapters(calls, answers))
                .addConverterFactory(new RequestConverters())
                .build();
    }

    /** Returns an object of the interface whose routes can be called within a call of an operation. */
    public Object of(Class<?> api) {
        return made.computeIfAbsent(api, retrofit::create);
    }

    private Request completed(Request request) {
        return request.newBuilder()
                .url(located(request.url(), Route.of(request).host()))
                .header("User-Agent", userAgent)
                .build();
    }

    private HttpUrl located(HttpUrl url, Host host) {
        if (host == Host.API) {
            String lang = CallScope.current().options().lang().toString();
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
