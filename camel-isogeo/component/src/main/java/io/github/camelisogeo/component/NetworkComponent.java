package io.github.camelisogeo.component;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.jsse.SSLContextParameters;

/** How the network is used: the options of the component about time-outs, retries, the proxy and TLS. */
abstract class NetworkComponent extends DefaultComponent implements SSLContextParametersAware {

    @Metadata(label = "advanced", defaultValue = "15s", description = "How long connecting may take.")
    private Duration connectTimeout;

    @Metadata(
            label = "advanced",
            description =
                    "The longest wait for the next bytes of an answer. By default 45 seconds, and 200 seconds for searches and lists of shares.")
    private Duration readTimeout;

    @Metadata(
            label = "advanced",
            defaultValue = "2",
            description = "How often a failed request is repeated, where repeating is safe.")
    private Integer maxRetries;

    @Metadata(
            label = "advanced",
            defaultValue = "1s",
            description =
                    "The wait before the first retry; it doubles from one to the next, with jitter. A Retry-After of the server is obeyed.")
    private Duration retryDelay;

    @Metadata(
            label = "advanced",
            defaultValue = "4s",
            description =
                    "How long an idle connection is kept. Servers close theirs after 5 seconds or more; a call that can't be repeated must not meet one of these.")
    private Duration keepAlive;

    @Metadata(
            label = "advanced",
            defaultValue = "67108864",
            description =
                    "How many bytes of an answer are parsed at most, after decompression; a longer one is an error. Files are streamed and not limited.")
    private Long maxAnswerSize;

    @Metadata(label = "proxy", description = "The host of the HTTP proxy, for the API and the tokens alike.")
    private String proxyHost;

    @Metadata(label = "proxy", description = "The port of the HTTP proxy.")
    private Integer proxyPort;

    @Metadata(label = "proxy,security", secret = true, description = "The user name at the proxy.")
    private String proxyUsername;

    @Metadata(label = "proxy,security", secret = true, description = "The password at the proxy.")
    private String proxyPassword;

    @Metadata(
            label = "advanced",
            description = "The User-Agent of all requests; by default camel-isogeo and its version.")
    private String userAgent;

    @Metadata(
            label = "advanced",
            defaultValue = "10",
            description =
                    "How many requests are under way at once, the pages of whole searches among them, and how many idle connections are kept. A download counts until its first bytes are there; those that are being read don't count.")
    private Integer maxConnections;

    @Metadata(
            label = "advanced",
            autowired = true,
            description = "An OkHttp client that ours is built on; our interceptors come before its own.")
    private OkHttpClient okHttpClient;

    @Metadata(label = "security", description = "The TLS configuration.")
    private SSLContextParameters sslContextParameters;

    @Metadata(
            label = "security",
            defaultValue = "false",
            description = "Whether the TLS configuration of the Camel context is used.")
    private boolean useGlobalSslContextParameters;

    public Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public Duration getReadTimeout() {
        return readTimeout;
    }

    public void setReadTimeout(Duration readTimeout) {
        this.readTimeout = readTimeout;
    }

    public Integer getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(Integer maxRetries) {
        this.maxRetries = maxRetries;
    }

    public Duration getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(Duration retryDelay) {
        this.retryDelay = retryDelay;
    }

    public Duration getKeepAlive() {
        return keepAlive;
    }

    public void setKeepAlive(Duration keepAlive) {
        this.keepAlive = keepAlive;
    }

    public Long getMaxAnswerSize() {
        return maxAnswerSize;
    }

    public void setMaxAnswerSize(Long maxAnswerSize) {
        this.maxAnswerSize = maxAnswerSize;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyUsername() {
        return proxyUsername;
    }

    public void setProxyUsername(String proxyUsername) {
        this.proxyUsername = proxyUsername;
    }

    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
    }

    public String getUserAgent() {
        return userAgent;
    }

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }

    public Integer getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(Integer maxConnections) {
        this.maxConnections = maxConnections;
    }

    public OkHttpClient getOkHttpClient() {
        return okHttpClient;
    }

    public void setOkHttpClient(OkHttpClient okHttpClient) {
        this.okHttpClient = okHttpClient;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    @Override
    public boolean isUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    @Override
    public void setUseGlobalSslContextParameters(boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }
}
