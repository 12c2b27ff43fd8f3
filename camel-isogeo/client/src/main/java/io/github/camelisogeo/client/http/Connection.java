package io.github.camelisogeo.client.http;

import io.github.camelisogeo.client.operation.Operations;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** All that the views of one client share: connections, the token, threads. */
public final class Connection implements AutoCloseable {

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(45);
    private static final Duration SLOW_READ_TIMEOUT = Duration.ofSeconds(200);

    private final OkHttpClient http;
    private final boolean ownsHttp;
    private final ExecutorService threads = Threads.newExecutor();
    private final ApiViews views;
    private final CallerIdentity identity;

    /** Who asks for tokens; a password makes it a user's. */
    public record Credential(String clientId, String clientSecret, String username, String password) {

        @Override
        public String toString() {
            return "Credential[" + clientId + "]";
        }
    }

    /**
     * Makes a connection; nothing is sent yet.
     *
     * @param services makes, on the threads of the connection, what behaviours ask their interface for, by type
     */
    public Connection(
            HttpSettings settings,
            Hosts hosts,
            Credential credential,
            Operations operations,
            Function<ExecutorService, Map<Class<?>, Object>> services) {
        this.identity = CallerIdentity.of(hosts, credential);
        OkHttpClient plain = plain(settings);
        Retries retries = new Retries(settings.maxRetries(), settings.retryDelay());
        Grant grant = grant(settings, hosts, credential, plain);
        Tokens tokens = new Tokens(
                () -> retries.call(Retries.Repetition.SAFE, CallOptions.defaults(), grant::request),
                Clock.systemUTC(),
                threads);
        this.ownsHttp = settings.base() == null;
        this.http = withOurs(
                plain,
                new RouteInterceptor(
                        settings.userAgent(),
                        settings.readTimeout() == null ? READ_TIMEOUT : settings.readTimeout(),
                        settings.readTimeout() == null ? SLOW_READ_TIMEOUT : settings.readTimeout()),
                new TokenInterceptor(tokens));
        RouteCalls calls = new RouteCalls(retries, new ConnectionLimit(settings.maxConnections()));
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(hosts.api())
                .callFactory(new RouteCallFactory(http, hosts))
                .addCallAdapterFactory(new SyncCallAdapterFactory(calls))
                .addConverterFactory(new JsonConverterFactory())
                .build();
        Map<Class<?>, Object> all = new HashMap<>(services.apply(threads));
        all.put(Availability.class, new Availability(plain, settings.userAgent()));
        this.views = new ApiViews(retrofit, operations, all);
    }

    /** Where the API is, and who calls it. */
    public CallerIdentity identity() {
        return identity;
    }

    /** An interface of the API, called with these options. */
    public <A> A view(Class<A> api, CallOptions options) {
        return views.view(api, options);
    }

    private static Grant grant(HttpSettings settings, Hosts hosts, Credential credential, OkHttpClient http) {
        OkHttpClient tokenClient = http.newBuilder()
                .addInterceptor(new TokenAnswerInterceptor())
                .readTimeout(settings.readTimeout() == null ? READ_TIMEOUT : settings.readTimeout())
                .build();
        OAuthGrant.Identity identity = new OAuthGrant.Identity(
                credential.clientId(),
                credential.clientSecret(),
                hosts.token(),
                settings.userAgent(),
                tokenClient,
                Clock.systemUTC());
        return credential.username() == null
                ? OAuthGrant.clientCredentials(identity)
                : OAuthGrant.password(identity, credential.username(), credential.password());
    }

    /** The user's client, or a fresh one, with the settings but without our interceptors: for token requests. */
    private static OkHttpClient plain(HttpSettings settings) {
        OkHttpClient.Builder builder = settings.base() == null
                ? new OkHttpClient.Builder()
                : settings.base().newBuilder();
        builder.connectTimeout(settings.connectTimeout())
                // A redirect never leads from https to http; OkHttp takes the token off when it leads to another host.
                .followSslRedirects(false)
                // Repetition is ours to decide.
                .retryOnConnectionFailure(false);
        if (settings.proxy() != null) {
            builder.proxy(settings.proxy());
        }
        if (settings.proxyUsername() != null) {
            builder.proxyAuthenticator(proxyAuthenticator(settings.proxyUsername(), settings.proxyPassword()));
        }
        if (settings.sslContext() != null) {
            builder.sslSocketFactory(settings.sslContext().getSocketFactory(), settings.trustManager());
        }
        return builder.build();
    }

    private static Authenticator proxyAuthenticator(String username, String password) {
        String credentials = Credentials.basic(username, password == null ? "" : password);
        return (route, response) -> response.request().header("Proxy-Authorization") != null
                ? null
                : response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", credentials)
                        .build();
    }

    /** Ours come first, so that what the user adds (a stub, a log, a meter) sees the request as it is sent. */
    private static OkHttpClient withOurs(OkHttpClient plain, Interceptor... ours) {
        OkHttpClient.Builder builder = plain.newBuilder();
        builder.interceptors().addAll(0, List.of(ours));
        return builder.build();
    }

    /** Ends the threads, and the connections where they are ours. */
    @Override
    public void close() {
        threads.shutdownNow();
        if (ownsHttp) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
