package io.github.camelisogeo.component;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.ClientSettings;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.UserTokens;
import io.github.camelisogeo.client.address.Addresses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Builds the client of a component from its options. */
final class ClientFactory {

    /** The name of the bean that is used if the option isn't set. */
    private static final String OK_HTTP_CLIENT = "isogeoOkHttpClient";

    private static final int LONGEST_CREDENTIALS = 1_000_000;

    private ClientFactory() {}

    static IsogeoClient create(IsogeoComponent options, SSLContextParameters tls, RequestListener listener) {
        IsogeoClientBuilder builder = builder(options).addRequestListener(listener);
        readCredentials(options, builder);
        if (tls != null) {
            secure(builder, tls, options.getCamelContext());
        }
        return builder.build();
    }

    /**
     * Checks the options that don't need an account, before anything connects.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    static void check(IsogeoComponent options) {
        builder(options).check();
    }

    /** Returns the settings of the client that would be created. */
    static ClientSettings settings(IsogeoComponent options) {
        IsogeoClientBuilder builder = builder(options);
        readCredentials(options, builder);
        return builder.settings();
    }

    /** Returns the addresses, which need no account. */
    static Addresses addresses(IsogeoComponent options) {
        return builder(options).addresses();
    }

    private static IsogeoClientBuilder builder(IsogeoComponent options) {
        IsogeoClientBuilder builder = IsogeoClient.builder()
                .platform(options.getPlatform())
                .apiUrl(options.getApiUrl())
                .tokenUrl(options.getTokenUrl())
                .identityUrl(options.getIdentityUrl())
                .scanUrl(options.getScanUrl())
                .servicesUrl(options.getServicesUrl())
                .appUrl(options.getAppUrl())
                .openCatalogUrl(options.getOpenCatalogUrl())
                .manageUrl(options.getManageUrl())
                .clientId(options.getClientId())
                .clientSecret(options.getClientSecret())
                .username(options.getUsername())
                .password(options.getPassword())
                .grantType(options.getGrantType())
                .userTokens(new UserTokens(
                        options.getRedirectUri(),
                        options.getAuthorizationCode(),
                        options.getCodeVerifier(),
                        options.getRefreshToken(),
                        options.getAccessToken()))
                .refreshTokenListener(options.getRefreshTokenListener())
                .connectTimeout(options.getConnectTimeout())
                .readTimeout(options.getReadTimeout())
                .retryDelay(options.getRetryDelay())
                .keepAlive(options.getKeepAlive())
                .maxAnswerSize(options.getMaxAnswerSize())
                .maxRetries(options.getMaxRetries())
                .proxyHost(options.getProxyHost())
                .proxyPort(options.getProxyPort())
                .proxyUsername(options.getProxyUsername())
                .proxyPassword(options.getProxyPassword())
                .userAgent(options.getUserAgent())
                .okHttpClient(okHttpClient(options))
                .maxConnections(options.getMaxConnections())
                .maxRequestsPerSecond(options.getMaxRequestsPerSecond())
                .threadFactory(new CamelThreads("IsogeoClient", options.getCamelContext()))
                .callOptions(options.getConfiguration().over(CallOptions.defaults()));
        options.getWebApplications().forEach(builder::webApplication);
        return builder;
    }

    /** Returns the user's client. Other beans are for others, whose interceptors must not see a token. */
    private static OkHttpClient okHttpClient(IsogeoComponent options) {
        return options.getOkHttpClient() != null
                ? options.getOkHttpClient()
                : options.getCamelContext().getRegistry().lookupByNameAndType(OK_HTTP_CLIENT, OkHttpClient.class);
    }

    /** Reads what {@code credentialsFile} names: a path, or one of Camel's resource URIs, such as {@code classpath:} or {@code bean:}. */
    private static void readCredentials(IsogeoComponent options, IsogeoClientBuilder builder) {
        String place = options.getCredentialsFile();
        if (place == null || place.isBlank()) {
            return;
        }
        if (!ResourceHelper.hasScheme(place)) {
            builder.credentialsFile(Path.of(place));
            return;
        }
        try (InputStream content =
                ResourceHelper.resolveMandatoryResourceAsInputStream(options.getCamelContext(), place)) {
            builder.credentials(place, new String(content.readNBytes(LONGEST_CREDENTIALS), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "isogeo: credentialsFile is " + place + ", which can't be read: " + e.getMessage(), e);
        }
    }

    private static void secure(IsogeoClientBuilder builder, SSLContextParameters tls, CamelContext context) {
        try {
            builder.sslContext(tls.createSSLContext(context), trustManager(tls));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("isogeo: sslContextParameters can't be used: " + e.getMessage(), e);
        }
    }

    /** Returns the trust manager that OkHttp needs: the configured one, or that of the JVM if none is configured. */
    private static X509TrustManager trustManager(SSLContextParameters tls)
            throws GeneralSecurityException, IOException {
        TrustManager[] managers;
        if (tls.getTrustManagers() == null) {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            managers = factory.getTrustManagers();
        } else {
            managers = tls.getTrustManagers().createTrustManagers();
        }
        return Arrays.stream(managers)
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "isogeo: sslContextParameters has no trust manager for X.509 certificates"));
    }
}
