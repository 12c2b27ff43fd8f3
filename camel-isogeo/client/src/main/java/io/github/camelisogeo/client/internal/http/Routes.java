package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.answer.Answers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Retrofit;

/** Makes the routes of interfaces callable: Retrofit reads their annotations and makes the requests. */
public final class Routes {

    private final Retrofit retrofit;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    public Routes(Hosts hosts, String userAgent, HttpClients clients, RouteCalls calls, Answers answers) {
        this.retrofit = new Retrofit.Builder()
                .baseUrl(hosts.api())
                .callFactory(new RouteRequests(clients.fast(), hosts, userAgent))
                .addCallAdapterFactory(new RouteAdapters(calls, answers))
                .addConverterFactory(new RequestConverters())
                .build();
    }

    /** Returns an object of the interface whose routes can be called within a call of an operation. */
    public Object of(Class<?> api) {
        return made.computeIfAbsent(api, retrofit::create);
    }
}
