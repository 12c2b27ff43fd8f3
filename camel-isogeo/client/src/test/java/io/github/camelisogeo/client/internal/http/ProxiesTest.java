package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy gets its credentials, and nobody else does. */
class ProxiesTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final String RIGHT = Credentials.basic("user", "pr0xy");
    private static final String HEADER = "Proxy-Authorization";

    private static Tls tls;

    private UnfriendlyServer proxy;
    private UnfriendlyServer origin;

    @BeforeAll
    static void makeKeys(@TempDir Path folder) throws Exception {
        tls = Tls.in(folder);
    }

    @BeforeEach
    void start() throws IOException {
        origin = new UnfriendlyServer(tls.context());
        proxy = new UnfriendlyServer();
        proxy.api(this::asProxy).identity(this::asProxy);
    }

    @AfterEach
    void stop() {
        proxy.close();
        origin.close();
    }

    private void asProxy(UnfriendlyServer.Exchange exchange) throws IOException {
        if (!RIGHT.equals(exchange.request().header(HEADER))) {
            exchange.answer(407, "", "Proxy-Authenticate: Basic realm=\"house\"");
        } else if (exchange.request().method().equals("CONNECT")) {
            exchange.tunnelTo(origin.port());
        } else if (exchange.request().target().endsWith("/oauth/token")) {
            exchange.token("t1", 3600);
        } else {
            exchange.record();
        }
    }

    private IsogeoClientBuilder client(String api) {
        return IsogeoClient.builder()
                .apiUrl(api)
                .clientId("app")
                .clientSecret("s3cret")
                .sslContext(tls.context(), tls.trust())
                .proxyHost("127.0.0.1")
                .proxyPort(proxy.port())
                .maxRetries(2);
    }

    private static IsogeoException failure(IsogeoClientBuilder builder) {
        try (IsogeoClient client = builder.build()) {
            return catchThrowableOfType(
                    IsogeoException.class, () -> client.metadata().get(ID));
        }
    }

    @Test
    void aProxyThatWantsCredentialsIsCalledByItsName() {
        IsogeoException failure = failure(client("http://api.example.test"));
        assertThat(failure).hasMessageContaining("407").hasMessageContaining("proxyUsername");
        assertThat(failure.status()).isEqualTo(407);
        assertThat(proxy.tokenRequests() + proxy.requests().size()).isEqualTo(1);
    }

    @Test
    void aProxyThatWantsCredentialsForATunnelIsCalledByItsName() {
        IsogeoException failure = failure(client("https://api.example.test"));
        assertThat(failure).hasMessageContaining("407").hasMessageContaining("proxyUsername");
        assertThat(failure.status()).isEqualTo(407);
        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    void wrongCredentialsAreRefusedOnce() {
        IsogeoException plain =
                failure(client("http://api.example.test").proxyUsername("user").proxyPassword("wr0ng"));
        assertThat(plain)
                .hasMessageContaining("refused")
                .hasMessageContaining("407")
                .hasMessageNotContaining("wr0ng");
        assertThat(proxy.tokenRequests()).isEqualTo(1);
        IsogeoException tunnel =
                failure(client("https://api.example.test").proxyUsername("user").proxyPassword("wr0ng"));
        assertThat(tunnel).hasMessageContaining("refused").hasMessageContaining("407");
        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    void rightCredentialsOpenTheWayForWhatIsSentOnceToo() {
        try (IsogeoClient client = client("http://api.example.test")
                .proxyUsername("user")
                .proxyPassword("pr0xy")
                .build()) {
            assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
            client.links().uploadHosted(ID, Upload.of("a.bin", 3, new ByteArrayInputStream(new byte[3])));
        }
        assertThat(proxy.requests()).hasSize(2);
    }

    @Test
    void rightCredentialsOpenATunnelAndGoNoFurther() {
        try (IsogeoClient client = client("https://api.example.test")
                .proxyUsername("user")
                .proxyPassword("pr0xy")
                .build()) {
            assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
        }
        assertThat(origin.requests()).hasSize(1).allMatch(request -> request.header(HEADER) == null);
    }

    @Test
    void anOriginInATunnelThatAsksLikeAProxyGetsNothing() {
        origin.api(exchange -> exchange.answer(407, "", "Proxy-Authenticate: Basic realm=\"evil\""));
        IsogeoException failure =
                failure(client("https://api.example.test").proxyUsername("user").proxyPassword("pr0xy"));
        assertThat(failure).hasMessageContaining("407");
        assertThat(failure.status()).isEqualTo(407);
        assertThat(origin.requests()).hasSize(1).allMatch(request -> request.header(HEADER) == null);
    }

    @Test
    void anOriginWithoutAProxyThatAsksLikeOneGetsNothing() {
        origin.api(exchange -> exchange.answer(407, "", "Proxy-Authenticate: Basic realm=\"evil\""));
        IsogeoException failure = failure(IsogeoClient.builder()
                .apiUrl("https://127.0.0.1:" + origin.port())
                .clientId("app")
                .clientSecret("s3cret")
                .sslContext(tls.context(), tls.trust())
                .proxyUsername("user")
                .proxyPassword("pr0xy"));
        assertThat(failure).hasMessageContaining("407");
        assertThat(origin.requests()).hasSize(1).allMatch(request -> request.header(HEADER) == null);
    }
}
