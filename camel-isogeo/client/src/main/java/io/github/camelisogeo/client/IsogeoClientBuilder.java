package io.github.camelisogeo.client;

import io.github.camelisogeo.client.address.AddressBases;
import io.github.camelisogeo.client.address.AddressTemplate;
import io.github.camelisogeo.client.address.Addresses;
import io.github.camelisogeo.client.http.CallOptions;
import io.github.camelisogeo.client.http.Connection;
import io.github.camelisogeo.client.http.HttpSettings;
import io.github.camelisogeo.client.paging.PageReading;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds an {@link IsogeoClient}. What is not given, or given as null, has its default. Where no account is given it is taken from the
 * environment ({@code ISOGEO_API_GROUP_CLIENT_ID} and its like), and so are the URLs where neither a URL nor an account is given.
 */
public final class IsogeoClientBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(IsogeoClientBuilder.class);

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
    private String lang;
    private Duration connectTimeout;
    private Duration readTimeout;
    private Duration callTimeout;
    private Integer maxRetries;
    private Duration retryDelay;
    private Duration maxRetryDelay;
    private String proxyHost;
    private Integer proxyPort;
    private String proxyUsername;
    private String proxyPassword;
    private String userAgent;
    private OkHttpClient okHttpClient;
    private Integer maxConnections;
    private Integer prefetch;
    private Integer pageSize;
    private SSLContext sslContext;
    private X509TrustManager trustManager;
    private final Map<String, AddressTemplate> ownAddresses = new LinkedHashMap<>();
    private Map<String, String> environment = System.getenv();

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

    /** Language of labels, fr by default. */
    public IsogeoClientBuilder lang(String value) {
        this.lang = value;
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

    /** Longest time of a call with all its retries; none by default. */
    public IsogeoClientBuilder callTimeout(Duration value) {
        this.callTimeout = value;
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

    /** Longest wait before a repetition, 30 s by default. */
    public IsogeoClientBuilder maxRetryDelay(Duration value) {
        this.maxRetryDelay = value;
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

    /** How many pages a whole search reads ahead, 4 by default. */
    public IsogeoClientBuilder prefetch(Integer value) {
        this.prefetch = value;
        return this;
    }

    /** How many records a page of a whole search holds, 100 by default. */
    public IsogeoClientBuilder pageSize(Integer value) {
        this.pageSize = value;
        return this;
    }

    /** Keys and trusted certificates. */
    public IsogeoClientBuilder sslContext(SSLContext context, X509TrustManager trust) {
        this.sslContext = context;
        this.trustManager = trust;
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
        var hosts = decided.hosts(setting.urls());
        warnOfPlainHttp(hosts.api());
        boolean user = account.grant() == GrantType.PASSWORD;
        return new IsogeoClient(
                new Connection(
                        httpSettings(),
                        hosts,
                        new Connection.Credential(
                                account.clientId(),
                                account.clientSecret(),
                                user ? account.username() : null,
                                user ? account.password() : null),
                        IsogeoClient.operations(),
                        threads -> Map.of(PageReading.class, new PageReading(threads))),
                decided.web(appUrl, openCatalogUrl, manageUrl),
                addresses(),
                CallOptions.defaults()
                        .withLang(lang)
                        .withCallTimeout(callTimeout)
                        .withMaxRetryDelay(maxRetryDelay)
                        .withPrefetch(prefetch)
                        .withPageSize(pageSize));
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
        if (proxyHost != null && proxyPort == null) {
            throw new IllegalArgumentException("proxyPort is missing: proxyHost is " + proxyHost);
        }
        return new HttpSettings(
                okHttpClient,
                connectTimeout == null ? Duration.ofSeconds(15) : connectTimeout,
                readTimeout,
                atLeast(0, "maxRetries", maxRetries, 2),
                retryDelay == null ? Duration.ofSeconds(1) : retryDelay,
                proxyHost == null ? null : new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort)),
                proxyUsername,
                proxyPassword,
                userAgent == null ? "camel-isogeo/" + version() : userAgent,
                atLeast(1, "maxConnections", maxConnections, 10),
                sslContext,
                trustManager);
    }

    private static int atLeast(int least, String option, Integer value, int byDefault) {
        if (value != null && value < least) {
            throw new IllegalArgumentException(option + " is " + value + ", it must be " + least + " or more");
        }
        return value == null ? byDefault : value;
    }

    private static String version() {
        String version = IsogeoClient.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static void warnOfPlainHttp(HttpUrl api) {
        boolean loopback = api.host().equals("localhost")
                || api.host().startsWith("127.")
                || api.host().equals("::1");
        if (!api.isHttps() && !loopback) {
            LOG.warn("The API is called over http, which shows tokens and records to the network: {}", api.host());
        }
    }
}
