package io.github.camelisogeo.client;

import io.github.camelisogeo.client.address.AddressBases;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.internal.ClientParts;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.http.Hosts;
import io.github.camelisogeo.client.internal.http.HttpSettings;
import io.github.camelisogeo.client.internal.http.OkHttpVersion;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/**
 * Builds an {@link IsogeoClient}. An option that isn't set, or that is set to null, has its default. If no account is set, it is taken from
 * the environment variables ({@code ISOGEO_API_GROUP_CLIENT_ID} and so on), and so are the URLs if neither they nor an account are set.
 */
public final class IsogeoClientBuilder {

    private Platform platform;
    private String apiUrl;
    private String tokenUrl;
    private String identityUrl;
    private String scanUrl;
    private String servicesUrl;
    private String appUrl;
    private String openCatalogUrl;
    private String manageUrl;
    private GrantType grantType;
    private String clientId;
    private String clientSecret;
    private String username;
    private String password;
    private UserTokens userTokens = UserTokens.NONE;
    private RefreshTokenListener refreshTokenListener = token -> {};
    private CredentialsSource credentialsFile;
    private final NetworkOptions network = new NetworkOptions();
    private final Map<String, AddressTemplate> ownAddresses = new LinkedHashMap<>();
    private final List<OperationInterceptor> interceptors = new ArrayList<>();
    private Map<String, String> environment = System.getenv();
    private CallOptions callOptions = CallOptions.defaults();
    private RequestListener listener = report -> {};
    private Time time = Time.SYSTEM;
    private ThreadFactory threads;

    IsogeoClientBuilder() {}

    /** Sets the platform. The default is production, or {@link Platform#CUSTOM} if a URL of the API or of the identity service is set. */
    public IsogeoClientBuilder platform(Platform value) {
        this.platform = value;
        return this;
    }

    /** Sets the base URL of the API. */
    public IsogeoClientBuilder apiUrl(String value) {
        this.apiUrl = value;
        return this;
    }

    /** Sets the URL that issues tokens. */
    public IsogeoClientBuilder tokenUrl(String value) {
        this.tokenUrl = value;
        return this;
    }

    /** Sets the base URL of the identity service. */
    public IsogeoClientBuilder identityUrl(String value) {
        this.identityUrl = value;
        return this;
    }

    /** Sets the base URL of the scan service. */
    public IsogeoClientBuilder scanUrl(String value) {
        this.scanUrl = value;
        return this;
    }

    /** Sets the base URL of the OGC services. */
    public IsogeoClientBuilder servicesUrl(String value) {
        this.servicesUrl = value;
        return this;
    }

    /** Sets the base URL of the web application in which records are edited. */
    public IsogeoClientBuilder appUrl(String value) {
        this.appUrl = value;
        return this;
    }

    /** Sets the base URL of the OpenCatalog. */
    public IsogeoClientBuilder openCatalogUrl(String value) {
        this.openCatalogUrl = value;
        return this;
    }

    /** Sets the base URL of the administration application. */
    public IsogeoClientBuilder manageUrl(String value) {
        this.manageUrl = value;
        return this;
    }

    /**
     * Sets the grant that tokens are requested with. The default is the one that the other options are for: {@link
     * GrantType#AUTHORIZATION_CODE} if an authorization code is set, {@link GrantType#REFRESH_TOKEN} if a refresh token is, {@link
     * GrantType#PASSWORD} if a user name is, and {@link GrantType#CLIENT_CREDENTIALS} otherwise.
     */
    public IsogeoClientBuilder grantType(GrantType value) {
        this.grantType = value;
        return this;
    }

    /** Sets the identifier of the application. */
    public IsogeoClientBuilder clientId(String value) {
        this.clientId = value;
        return this;
    }

    /** Sets the secret of the application. */
    public IsogeoClientBuilder clientSecret(String value) {
        this.clientSecret = value;
        return this;
    }

    /** Sets the name of the user. */
    public IsogeoClientBuilder username(String value) {
        this.username = value;
        return this;
    }

    /** Sets the password of the user. */
    public IsogeoClientBuilder password(String value) {
        this.password = value;
        return this;
    }

    /** Sets what there is of a user who consented in a browser. */
    public IsogeoClientBuilder userTokens(UserTokens value) {
        this.userTokens = value == null ? UserTokens.NONE : value;
        return this;
    }

    /** Sets the listener that is told each new refresh token, in order to store it. */
    public IsogeoClientBuilder refreshTokenListener(RefreshTokenListener value) {
        this.refreshTokenListener = value == null ? token -> {} : value;
        return this;
    }

    /**
     * Sets the file with the credentials of the application: {@code client_secrets.json}, as Isogeo issues it, or an INI file with the same
     * content. Its token URL determines the platform if neither a platform nor a URL is set.
     */
    public IsogeoClientBuilder credentialsFile(Path value) {
        this.credentialsFile = value == null ? null : CredentialsSource.of(value);
        return this;
    }

    /**
     * Sets the content of such a file, which was read from a vault or another place that is no path.
     *
     * @param name the name of the place, for messages
     * @param content JSON, or the text of an INI file
     */
    public IsogeoClientBuilder credentials(String name, String content) {
        this.credentialsFile = CredentialsSource.of(name, content);
        return this;
    }

    /** Sets the longest time to wait for a connection, 15 seconds by default. */
    public IsogeoClientBuilder connectTimeout(Duration value) {
        network.connectTimeout = value;
        return this;
    }

    /** Sets the longest time to wait for data from the server. The default is 45 seconds, and 200 seconds for searches and shares. */
    public IsogeoClientBuilder readTimeout(Duration value) {
        network.readTimeout = value;
        return this;
    }

    /** Sets the maximum number of retries of a failed request, 2 by default. Only requests that are safe to repeat are retried. */
    public IsogeoClientBuilder maxRetries(Integer value) {
        network.maxRetries = value;
        return this;
    }

    /** Sets the pause before the first retry, 1 second by default. The pause doubles with each further retry. */
    public IsogeoClientBuilder retryDelay(Duration value) {
        network.retryDelay = value;
        return this;
    }

    /** Sets the host of an HTTP proxy, for the API and for tokens. */
    public IsogeoClientBuilder proxyHost(String value) {
        network.proxyHost = value;
        return this;
    }

    /** Sets the port of the proxy. */
    public IsogeoClientBuilder proxyPort(Integer value) {
        network.proxyPort = value;
        return this;
    }

    /** Sets the user name for the proxy, which can also be that of the JVM or of the OkHttpClient. */
    public IsogeoClientBuilder proxyUsername(String value) {
        network.proxyUsername = value;
        return this;
    }

    /** Sets the password for the proxy. */
    public IsogeoClientBuilder proxyPassword(String value) {
        network.proxyPassword = value;
        return this;
    }

    /** Sets the {@code User-Agent} header, {@code camel-isogeo/} and the version by default. */
    public IsogeoClientBuilder userAgent(String value) {
        network.userAgent = value;
        return this;
    }

    /** Sets an OkHttpClient to build on. Closing the {@link IsogeoClient} doesn't close it. */
    public IsogeoClientBuilder okHttpClient(OkHttpClient value) {
        network.okHttpClient = value;
        return this;
    }

    /** Sets the maximum number of concurrent requests, which is also the maximum number of idle connections; 10 by default. */
    public IsogeoClientBuilder maxConnections(Integer value) {
        network.maxConnections = value;
        return this;
    }

    /**
     * Sets the maximum number of requests per second; there is none by default. Requests are spaced evenly. Retries and the pages of whole
     * searches count, and so do redirects. Requests for tokens don't. The time that a call waits for its turn counts towards its time-out.
     */
    public IsogeoClientBuilder maxRequestsPerSecond(Double value) {
        network.maxRequestsPerSecond = value;
        return this;
    }

    /** Sets the key material and the trusted certificates for TLS. */
    public IsogeoClientBuilder sslContext(SSLContext context, X509TrustManager trust) {
        network.sslContext = context;
        network.trustManager = trust;
        return this;
    }

    /** Sets the options of calls: language, time-outs, and page size and read-ahead of whole searches. */
    public IsogeoClientBuilder callOptions(CallOptions value) {
        this.callOptions = value == null ? CallOptions.defaults() : value;
        return this;
    }

    /** Sets how long an idle connection is kept open, 4 seconds by default. It should be shorter than the server's own limit. */
    public IsogeoClientBuilder keepAlive(Duration value) {
        network.keepAlive = value;
        return this;
    }

    /** Sets the maximum size in bytes of an answer that is parsed, after decompression; 64 MiB by default. Downloads aren't limited. */
    public IsogeoClientBuilder maxAnswerSize(Long value) {
        network.maxAnswerSize = value;
        return this;
    }

    /** Adds a listener that is notified of each request, those for tokens included, for instance to record metrics. */
    public IsogeoClientBuilder addRequestListener(RequestListener value) {
        this.listener = listener.and(value);
        return this;
    }

    /** Adds an interceptor that is called around each operation. The interceptor that is added first is the outermost. */
    public IsogeoClientBuilder addInterceptor(OperationInterceptor value) {
        interceptors.add(value);
        return this;
    }

    /**
     * Sets what makes the threads of the client, which read pages ahead, renew tokens, look up addresses, and end waits in time. By default,
     * they are virtual threads if the JVM has them. Calls run on the thread of their caller.
     */
    public IsogeoClientBuilder threadFactory(ThreadFactory value) {
        this.threads = value;
        return this;
    }

    /** Sets the clock, for tests. */
    IsogeoClientBuilder time(Time value) {
        this.time = value;
        return this;
    }

    /** Sets the environment variables to read, those of the process by default. */
    public IsogeoClientBuilder environment(Map<String, String> values) {
        this.environment = Map.copyOf(values);
        return this;
    }

    /** Adds your own web application, as a URI template: {@code https://maps.example.org/?record={metadataId}}. */
    public IsogeoClientBuilder webApplication(String name, String template) {
        ownAddresses.put(name, new AddressTemplate(name, template));
        return this;
    }

    /** Returns the addresses that the client will build. They need no account. */
    public Addresses addresses() {
        Setting setting = setting();
        WebApplications web = setting.platform().web(appUrl, openCatalogUrl, manageUrl);
        URI services = setting.platform().hosts(setting.urls()).services().uri();
        return Addresses.of(new AddressBases(web.app(), web.openCatalog(), web.manage(), services))
                .with(ownAddresses.values());
    }

    /** Returns the hosts that the client will call. */
    Hosts hosts() {
        Setting setting = setting();
        return setting.platform().hosts(setting.urls());
    }

    /** Returns the account that was set, completed from the credentials file or the environment. */
    Account account() {
        return setting().account();
    }

    /**
     * Builds the client. Nothing is sent.
     *
     * @throws IllegalArgumentException if an option is missing, is wrong or contradicts another; the message names it
     * @throws IllegalStateException if the OkHttp on the class path is older than version 5
     */
    public IsogeoClient build() {
        OkHttpVersion.check();
        Setting setting = setting();
        Account account = setting.account().complete();
        Platform decided = setting.platform();
        Hosts hosts = decided.hosts(setting.urls());
        ClientSettings settings = settings(setting);
        PlainHttp.warn("API", hosts.api());
        PlainHttp.warn("identity service", hosts.token());
        ClientParts parts = new ClientParts(new ClientParts.Plan(
                network.httpSettings(),
                hosts,
                account.credentials(hosts.token()),
                refreshTokenListener,
                network.tries(),
                network.rate(),
                network.largestAnswer(),
                callOptions,
                listener,
                List.copyOf(interceptors),
                time,
                threads));
        return new IsogeoClient(
                parts, settings, decided.web(appUrl, openCatalogUrl, manageUrl), addresses(), callOptions);
    }

    /**
     * Returns the settings that the client will have. An account isn't needed.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    public ClientSettings settings() {
        return settings(setting());
    }

    private ClientSettings settings(Setting setting) {
        Hosts hosts = setting.platform().hosts(setting.urls());
        HttpSettings http = network.httpSettings();
        Tries tries = network.tries();
        network.rate();
        return new ClientSettings(
                setting.platform(),
                hosts.api().toString(),
                hosts.identity().toString(),
                hosts.token().toString(),
                setting.account().decidedGrant(),
                http.connectTimeout(),
                http.fastReadTimeout(),
                http.slowReadTimeout(),
                http.keepAlive(),
                tries.maxRetries(),
                tries.delay(),
                network.largestAnswer(),
                http.maxConnections(),
                network.maxRequestsPerSecond,
                http.userAgent());
    }

    /**
     * Checks the URLs and network options as {@link #build} does, but not the account.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    public void check() {
        urls().check();
        network.check();
    }

    private Setting setting() {
        return new Setting.Given(
                        new Account(grantType, clientId, clientSecret, username, password, userTokens),
                        credentialsFile,
                        platform,
                        urls())
                .in(environment);
    }

    private GivenUrls urls() {
        return new GivenUrls(apiUrl, tokenUrl, identityUrl, scanUrl, servicesUrl);
    }
}
