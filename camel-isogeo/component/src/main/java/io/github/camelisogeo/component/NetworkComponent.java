package io.github.camelisogeo.component;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.apache.camel.SSLContextParametersAware;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.HealthCheckComponent;
import org.apache.camel.support.jsse.SSLContextParameters;

/** The options of the component for time-outs, retries, the proxy and TLS. */
abstract class NetworkComponent extends HealthCheckComponent implements SSLContextParametersAware {

    @Metadata(label = "advanced", defaultValue = "15s", description = "The longest time to wait for a connection.")
    private Duration connectTimeout;

    @Metadata(
            label = "advanced",
            description =
                    "The longest time to wait for data from the server. The default is 45 seconds, and 200 seconds for searches and lists of shares.")
    private Duration readTimeout;

    @Metadata(
            label = "advanced",
            defaultValue = "2",
            description =
                    "The maximum number of retries of a failed request. Only requests that are safe to repeat are retried.")
    private Integer maxRetries;

    @Metadata(
            label = "advanced",
            defaultValue = "1s",
            description =
                    "The pause before the first retry. It doubles with each further retry and is randomized. If the server sends Retry-After, the pause is at least that long.")
    private Duration retryDelay;

    @Metadata(
            label = "advanced",
            defaultValue = "4s",
            description =
                    "How long an idle connection is kept open. Set it to less than the server's own limit (often 5 seconds). Otherwise, a request that can't be retried may be sent on a connection that the server has closed.")
    private Duration keepAlive;

    @Metadata(
            label = "advanced",
            defaultValue = "67108864",
            description =
                    "The maximum size in bytes of an answer that is parsed, after decompression. A longer answer is an error. Downloads are streamed and not limited.")
    private Long maxAnswerSize;

    @Metadata(label = "proxy", description = "The host of the HTTP proxy, for the API and for tokens.")
    private String proxyHost;

    @Metadata(label = "proxy", description = "The port of the HTTP proxy.")
    private Integer proxyPort;

    @Metadata(label = "proxy,security", secret = true, description = "The user name for the proxy.")
    private String proxyUsername;

    @Metadata(label = "proxy,security", secret = true, description = "The password for the proxy.")
    private String proxyPassword;

    @Metadata(
            label = "advanced",
            description = "The User-Agent header of all requests. The default is camel-isogeo and its version.")
    private String userAgent;

    @Metadata(
            label = "advanced",
            defaultValue = "10",
            description =
                    "The maximum number of concurrent requests, including those for the pages of whole searches, and the maximum number of idle connections. A download counts only until its first bytes have arrived.")
    private Integer maxConnections;

    @Metadata(
            label = "advanced",
            description =
                    "The maximum number of requests per second of all endpoints together, for instance 5 or 0.5. Requests are spaced evenly. Retries and the pages of whole searches count, requests for tokens don't. The wait counts towards callTimeout. There is no limit by default.")
    private Double maxRequestsPerSecond;

    @Metadata(
            label = "advanced",
            description =
                    "An OkHttpClient on which the component's HTTP client is based; the bean isogeoOkHttpClient if there is one. No other bean is used. The interceptors of the component run before its own.")
    private OkHttpClient okHttpClient;

    @Metadata(label = "security", description = "The TLS configuration of the connections.")
    private SSLContextParameters sslContextParameters;

    @Metadata(
            label = "security",
            defaultValue = "false",
            description = "Whether to use the TLS configuration of the Camel context.")
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

    public Double getMaxRequestsPerSecond() {
        return maxRequestsPerSecond;
    }

    public void setMaxRequestsPerSecond(Double maxRequestsPerSecond) {
        this.maxRequestsPerSecond = maxRequestsPerSecond;
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
