package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelisogeo.client.Platform;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.testsupport.http.MockServers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS with a server whose certificate nobody knows but who is told of it. */
class TlsTest {

    private static final String STORE_PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private final MockWebServer server = MockServers.create();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final IsogeoComponent component = new IsogeoComponent();

    /** One key pair for the server, one for a client; both certificates are their own authority. */
    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        makeKey("server");
        makeKey("client");
    }

    private static void makeKey(String name) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store(name).toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertThat(process.waitFor()).as("keytool").isZero();
    }

    private static Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private static KeyStore keys(String name) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store(name))) {
            keys.load(in, STORE_PASSWORD.toCharArray());
        }
        return keys;
    }

    @BeforeEach
    void start() throws GeneralSecurityException, IOException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys("server"), STORE_PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys("client"));
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        server.useHttps(tls.getSocketFactory());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request.getUrl().scheme() + " " + request.getUrl().encodedPath());
                return request.getUrl().encodedPath().equals("/oauth/token")
                        ? FakeApi.json(200, "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3599}")
                        : FakeApi.json(200, FakeApi.recordFor(request));
            }
        });
        server.start();
        component.setApiUrl(server.url("/").toString());
        component.setClientId("the-client");
        component.setClientSecret("the-secret");
        component.setMaxRetries(0);
        context.addComponent("isogeo", component);
    }

    @AfterEach
    void stop() {
        context.stop();
        server.close();
    }

    private static KeyStoreParameters parameters(String name) {
        KeyStoreParameters parameters = new KeyStoreParameters();
        parameters.setResource("file:" + store(name));
        parameters.setType("PKCS12");
        parameters.setPassword("{{store.password}}");
        return parameters;
    }

    private SSLContextParameters trusting(String name) {
        TrustManagersParameters trust = new TrustManagersParameters();
        trust.setKeyStore(parameters(name));
        SSLContextParameters tls = new SSLContextParameters();
        tls.setTrustManagers(trust);
        return tls;
    }

    private SSLContextParameters trustingWithAKey() {
        KeyManagersParameters key = new KeyManagersParameters();
        key.setKeyStore(parameters("client"));
        key.setKeyPassword("{{store.password}}");
        SSLContextParameters tls = trusting("server");
        tls.setKeyManagers(key);
        return tls;
    }

    private Exchange get() {
        context.getPropertiesComponent().addInitialProperty("store.password", STORE_PASSWORD);
        context.start();
        return ((CamelContext) context)
                .createProducerTemplate()
                .request("isogeo:metadata?metadataId=" + FakeApiTestSupport.ID, exchange -> {});
    }

    private void assertRefused(Exchange done) {
        assertThat(done.getException()).isInstanceOf(IsogeoTransportException.class);
        assertThat(done.getException()).hasStackTraceContaining("SSLHandshakeException");
        assertThat(asked).isEmpty();
    }

    private void assertWorks(Exchange done) {
        assertThat(done.getException()).isNull();
        assertThat(asked).containsExactly("https /oauth/token", "https /resources/" + FakeApiTestSupport.ID);
    }

    @Test
    void anUnknownServerIsRefused() {
        assertRefused(get());
    }

    @Test
    @SdkBug("B41")
    void anUnknownServerIsRefusedOnQaToo() {
        component.setPlatform(Platform.QA);
        component.setTokenUrl(server.url("/oauth/token").toString());
        assertRefused(get());
    }

    @Test
    void aServerThatTheOptionTrustsIsCalledForTokensToo() {
        component.setSslContextParameters(trusting("server"));
        assertWorks(get());
    }

    @Test
    void aServerThatTheOptionDoesNotTrustIsRefused() {
        component.setSslContextParameters(trusting("client"));
        assertRefused(get());
    }

    @Test
    void theOptionOfTheContextHoldsWhereItIsAskedFor() {
        context.setSSLContextParameters(trusting("server"));
        component.setUseGlobalSslContextParameters(true);
        assertWorks(get());
    }

    @Test
    void theOptionOfTheContextHoldsNowhereElse() {
        context.setSSLContextParameters(trusting("server"));
        assertRefused(get());
    }

    @Test
    void theOptionOfTheComponentComesBeforeThatOfTheContext() {
        context.setSSLContextParameters(trusting("client"));
        component.setUseGlobalSslContextParameters(true);
        component.setSslContextParameters(trusting("server"));
        assertWorks(get());
    }

    @Test
    void aTokenServerThatIsNotTrustedGetsNoCredentials() {
        try (FakeApi plain = new FakeApi()) {
            plain.answersRecords();
            component.setApiUrl(plain.url());
            component.setTokenUrl(server.url("/oauth/token").toString());
            assertRefused(get());
            assertThat(plain.calls()).isEmpty();
        }
    }

    @Test
    void theClientsOwnKeyIsShown() {
        server.requireClientAuth();
        component.setSslContextParameters(trustingWithAKey());
        assertWorks(get());
    }

    @Test
    void aServerThatWantsAKeyRefusesWhoHasNone() {
        server.requireClientAuth();
        component.setSslContextParameters(trusting("server"));
        assertThat(get().getException()).isInstanceOf(IsogeoTransportException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsSaid() {
        SSLContextParameters tls = trusting("server");
        tls.getTrustManagers().getKeyStore().setResource("file:" + folder.resolve("none.p12"));
        component.setSslContextParameters(tls);
        Throwable failure = catchThrowable(this::get);
        assertThat(failure).hasStackTraceContaining("isogeo: sslContextParameters can't be used");
        assertThat(failure).hasStackTraceContaining("none.p12");
    }

    @Test
    void theOptionHoldsForAnOkHttpClientOfTheUsersToo() {
        List<String> seen = new ArrayList<>();
        component.setOkHttpClient(new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().url().encodedPath());
                    return chain.proceed(chain.request());
                })
                .build());
        component.setSslContextParameters(trusting("server"));
        assertWorks(get());
        assertThat(seen).hasSize(2);
    }
}
