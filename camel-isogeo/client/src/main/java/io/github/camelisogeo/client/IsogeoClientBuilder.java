package io.github.camelisogeo.client;

import io.github.camelisogeo.client.address.AddressBases;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.internal.ClientParts;
import io.github.camelisogeo.client.internal.call.Time;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.http.Hosts;
import io.github.camelisogeo.client.internal.http.HttpSettings;
import io.github.camelisogeo.client.internal.http.HttpSettingsBuilder;
import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.internal.token.Credentials;
import io.github.camelisogeo.client.operation.OperationInterceptor;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/**
 * Builds an {@link IsogeoClient}. What is not given, or given as null, has its default. Where no account is given it is taken from the
 * environment ({@code ISOGEO_API_GROUP_CLIENT_ID} and its like), and so are the URLs where neither a URL nor an account is given.
 */
public final class IsogeoClientBuilder {

    private static final int LAST_PORT = 65_535;
    private static final long LARGEST_ANSWER = 64L * 1024 * 1024;

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
    private Path credentialsFile;
    private Duration connectTimeout;
    private Duration readTimeout;
    private Integer maxRetries;
    private Duration retryDelay;
    private String proxyHost;
    private Integer proxyPort;
    private String proxyUsername;
    private String proxyPassword;
    private String userAgent;
    private OkHttpClient okHttpClient;
    private Integer maxConnections;
    private SSLContext sslContext;
    private X509TrustManager trustManager;
    private final Map<String, AddressTemplate> ownAddresses = new LinkedHashMap<>();
    private final List<OperationInterceptor> interceptors = new ArrayList<>();
    private Map<String, String> environment = System.getenv();
    private CallOptions callOptions = CallOptions.defaults();
    private Duration keepAlive;
    private Long maxAnswerSize;
    private RequestListener listener = report -> {};
    private Time time = Time.SYSTEM;

    IsogeoClientBuilder() {}

    /** The platform; production by default, custom when a URL of the API or the identity service is given. */
    public IsogeoClientBuilder platform(Platform value) {
        this.platform = value;
        return this;
    }

    /** Base URL of the API. */
    public IsogeoClientBuilder apiUrl(String value) {
        this.apiUrl = value;
        return this;
    }

    /** URL of the token route. */
    public IsogeoClientBuilder tokenUrl(String value) {
        this.tokenUrl = value;
        return this;
    }

    /** Base URL of the identity service. */
    public IsogeoClientBuilder identityUrl(String value) {
        this.identityUrl = value;
        return this;
    }

    /** Base URL of the scan service. */
    public IsogeoClientBuilder scanUrl(String value) {
        this.scanUrl = value;
        return this;
    }

    /** Base URL of the OGC services. */
    public IsogeoClientBuilder servicesUrl(String value) {
        this.servicesUrl = value;
        return this;
    }

    /** Base URL of the application in which records are edited. */
    public IsogeoClientBuilder appUrl(String value) {
        this.appUrl = value;
        return this;
    }

    /** Base URL of the OpenCatalog. */
    public IsogeoClientBuilder openCatalogUrl(String value) {
        this.openCatalogUrl = value;
        return this;
    }

    /** Base URL of the administration. */
    public IsogeoClientBuilder manageUrl(String value) {
        this.manageUrl = value;
        return this;
    }

    /** How a token is asked for; by password when a user name is given. */
    public IsogeoClientBuilder grantType(GrantType value) {
        this.grantType = value;
        return this;
    }

    /** Identifier of the application. */
    public IsogeoClientBuilder clientId(String value) {
        this.clientId = value;
        return this;
    }

    /** Secret of the application. */
    public IsogeoClientBuilder clientSecret(String value) {
        this.clientSecret = value;
        return this;
    }

    /** Name of the user. */
    public IsogeoClientBuilder username(String value) {
        this.username = value;
        return this;
    }

    /** Password of the user. */
    public IsogeoClientBuilder password(String value) {
        this.password = value;
        return this;
    }

    /**
     * The application's credentials as Isogeo hands them out: {@code client_secrets.json}, or an INI of the same. Its token URL tells the
     * platform where neither a platform nor a URL is given.
     */
    public IsogeoClientBuilder credentialsFile(Path value) {
        this.credentialsFile = value;
        return this;
    }

    /** Longest wait for a connection, 15 s by default. */
    public IsogeoClientBuilder connectTimeout(Duration value) {
        this.connectTimeout = value;
        return this;
    }

    /** Longest wait for an answer; 45 s by default, 200 s for searches and shares. */
    public IsogeoClientBuilder readTimeout(Duration value) {
        this.readTimeout = value;
        return this;
    }

    /** How often a failed call is repeated at most, where that is safe; 2 by default. */
    public IsogeoClientBuilder maxRetries(Integer value) {
        this.maxRetries = value;
        return this;
    }

    /** Wait before the first repetition, 1 s by default; doubled before each other one. */
    public IsogeoClientBuilder retryDelay(Duration value) {
        this.retryDelay = value;
        return this;
    }

    /** Host of a proxy, for the API and the token alike. */
    public IsogeoClientBuilder proxyHost(String value) {
        this.proxyHost = value;
        return this;
    }

    /** Port of the proxy. */
    public IsogeoClientBuilder proxyPort(Integer value) {
        this.proxyPort = value;
        return this;
    }

    /** Name of the user at the proxy. */
    public IsogeoClientBuilder proxyUsername(String value) {
        this.proxyUsername = value;
        return this;
    }

    /** Password of the user at the proxy. */
    public IsogeoClientBuilder proxyPassword(String value) {
        this.proxyPassword = value;
        return this;
    }

    /** How the client names itself. */
    public IsogeoClientBuilder userAgent(String value) {
        this.userAgent = value;
        return this;
    }

    /** A client of your own, on which this one is built; it is not closed. */
    public IsogeoClientBuilder okHttpClient(OkHttpClient value) {
        this.okHttpClient = value;
        return this;
    }

    /** How many requests at once, 10 by default. */
    public IsogeoClientBuilder maxConnections(Integer value) {
        this.maxConnections = value;
        return this;
    }

    /** Keys and trusted certificates. */
    public IsogeoClientBuilder sslContext(SSLContext context, X509TrustManager trust) {
        this.sslContext = context;
        this.trustManager = trust;
        return this;
    }

    /** Sets what may differ from call to call: language, time of a call, longest pause, pages of whole searches. */
    public IsogeoClientBuilder callOptions(CallOptions value) {
        this.callOptions = value == null ? CallOptions.defaults() : value;
        return this;
    }

    /** Sets how long an idle connection is kept, 4 s by default: less than servers keep theirs. */
    public IsogeoClientBuilder keepAlive(Duration value) {
        this.keepAlive = value;
        return this;
    }

    /** Sets how many bytes of an answer are parsed at most, after decompression; 64 MiB by default. Files are not parsed. */
    public IsogeoClientBuilder maxAnswerSize(Long value) {
        this.maxAnswerSize = value;
        return this;
    }

    /** Adds somebody who is told of each request: a meter. */
    public IsogeoClientBuilder addRequestListener(RequestListener value) {
        this.listener = listener.and(value);
        return this;
    }

    /** Adds an interceptor around operations; the first one added is the outermost. */
    public IsogeoClientBuilder addInterceptor(OperationInterceptor value) {
        interceptors.add(value);
        return this;
    }

    /** Sets the clock, for tests. */
    IsogeoClientBuilder time(Time value) {
        this.time = value;
        return this;
    }

    /** Where the names of the environment are looked up; that of the process by default. */
    public IsogeoClientBuilder environment(Map<String, String> values) {
        this.environment = Map.copyOf(values);
        return this;
    }

    /** An address of your own, with gaps: {@code https://maps.example.org/?record={metadataId}}. */
    public IsogeoClientBuilder webApplication(String name, String template) {
        ownAddresses.put(name, new AddressTemplate(name, template));
        return this;
    }

    /** The addresses that the client makes, for which no account is needed. */
    public Addresses addresses() {
        Setting setting = setting();
        WebApplications web = setting.platform().web(appUrl, openCatalogUrl, manageUrl);
        URI services = setting.platform().hosts(setting.urls()).services().uri();
        return Addresses.of(new AddressBases(web.app(), web.openCatalog(), web.manage(), services))
                .with(ownAddresses.values());
    }

    /**
     * Builds the client; nothing is sent.
     *
     * @throws IllegalArgumentException when something is missing or contradicts itself; the message names it
     */
    public IsogeoClient build() {
        Setting setting = setting();
        Account account = setting.account().complete();
        Platform decided = setting.platform();
        Hosts hosts = decided.hosts(setting.urls());
        PlainHttp.warn("API", hosts.api());
        PlainHttp.warn("identity service", hosts.token());
        boolean user = account.grant() == GrantType.PASSWORD;
        ClientParts parts = new ClientParts(new ClientParts.Plan(
                httpSettings(),
                hosts,
                new Credentials(
                        hosts.token(),
                        account.clientId(),
                        account.clientSecret(),
                        user ? account.username() : null,
                        user ? account.password() : null),
                tries(),
                largestAnswer(),
                callOptions,
                listener,
                List.copyOf(interceptors),
                time));
        return new IsogeoClient(parts, decided.web(appUrl, openCatalogUrl, manageUrl), addresses(), callOptions);
    }

    /**
     * Refuses what {@link #build} would refuse of the settings of the network, without a look at the account.
     *
     * @throws IllegalArgumentException if something can't be so; the message names it
     */
    public void check() {
        httpSettings();
        tries();
        largestAnswer();
    }

    private Tries tries() {
        return new Tries(
                Math.toIntExact(atLeast(0, "maxRetries", maxRetries, 2)),
                Durations.positive("retryDelay", retryDelay, Duration.ofSeconds(1)));
    }

    private long largestAnswer() {
        return atLeast(1, "maxAnswerSize", maxAnswerSize, LARGEST_ANSWER);
    }

    private Setting setting() {
        return new Setting.Given(
                        new Account(grantType, clientId, clientSecret, username, password),
                        credentialsFile,
                        platform,
                        new GivenUrls(apiUrl, tokenUrl, identityUrl, scanUrl, servicesUrl))
                .in(environment);
    }

    private HttpSettings httpSettings() {
        return HttpSettingsBuilder.builder()
                .base(okHttpClient)
                .connectTimeout(Durations.positive("connectTimeout", connectTimeout, Duration.ofSeconds(15)))
                .readTimeout(Durations.positive("readTimeout", readTimeout, null))
                .keepAlive(Durations.positive("keepAlive", keepAlive, Duration.ofSeconds(4)))
                .proxy(proxy())
                .proxyUsername(proxyUsername)
                .proxyPassword(proxyPassword)
                .userAgent(UserAgent.checked(userAgent))
                .maxConnections(Math.toIntExact(atLeast(1, "maxConnections", maxConnections, 10)))
                .sslContext(sslContext)
                .trustManager(trustManager)
                .build();
    }

    /** Returns the proxy, whose host is looked up when it is needed; null if there is none. */
    private Proxy proxy() {
        if (proxyHost == null) {
            return null;
        }
        if (proxyPort == null) {
            throw new IllegalArgumentException("proxyPort is missing: proxyHost is " + proxyHost);
        }
        if (proxyPort < 1 || proxyPort > LAST_PORT) {
            throw new IllegalArgumentException("proxyPort is " + proxyPort + ", it must be between 1 and " + LAST_PORT);
        }
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxyHost, proxyPort));
    }

    private static long atLeast(long least, String option, Number value, long byDefault) {
        if (value != null && value.longValue() < least) {
            throw new IllegalArgumentException(option + " is " + value + ", it must be " + least + " or more");
        }
        return value == null ? byDefault : value.longValue();
    }
}
