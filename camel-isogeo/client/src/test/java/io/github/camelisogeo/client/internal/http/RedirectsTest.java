package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads go where they are sent, writes and secrets don't. */
class RedirectsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Metadata BODY =
            Metadata.builder().title("x").type(MetadataType.RESOURCE).build();

    private UnfriendlyServer server;
    private UnfriendlyServer other;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        other = new UnfriendlyServer();
        client = server.client().maxRetries(2).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        other.close();
    }

    static Stream<Named<Consumer<IsogeoClient>>> writes() {
        return Stream.of(
                Named.of("POST", client -> client.metadata().create(ID, BODY)),
                Named.of("PATCH", client -> client.metadata().update(ID, BODY, false)),
                Named.of("PUT", client -> client.metadata().update(ID, BODY, true)),
                Named.of("DELETE", client -> client.metadata().delete(ID)));
    }

    static Stream<Arguments> writesByStatus() {
        return writes().flatMap(write -> IntStream.of(301, 302, 303).mapToObj(status -> Arguments.of(write, status)));
    }

    private void redirect(int status, String target) {
        server.api(exchange -> {
            if (exchange.request().target().startsWith("/elsewhere")) {
                exchange.record();
            } else {
                exchange.answer(status, "", "Location: " + target);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("writesByStatus")
    void aWriteIsNotRedirected(Consumer<IsogeoClient> write, int status) {
        redirect(status, "/elsewhere?token=s3cret#s3cret");
        IsogeoRedirectException failure =
                catchThrowableOfType(IsogeoRedirectException.class, () -> write.accept(client));
        assertThat(failure).hasMessageContaining("/elsewhere").hasMessageNotContaining("s3cret");
        assertThat(failure.target()).isEqualTo(server.url() + "elsewhere");
        assertThat(failure.status()).isEqualTo(status);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteGoesToNoOtherHost(Consumer<IsogeoClient> write) {
        redirect(307, "http://user:s3cret@127.0.0.1:" + other.port() + "/elsewhere");
        assertThatThrownBy(() -> write.accept(client))
                .isInstanceOf(IsogeoRedirectException.class)
                .hasMessageContaining(other.url() + "elsewhere")
                .hasMessageNotContaining("s3cret");
        assertThat(other.connections()).isZero();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {307, 308})
    void aWriteKeepsVerbAndBodyOnTheSameHost(int status) {
        List<String> bodies = new CopyOnWriteArrayList<>();
        server.api(exchange -> {
            bodies.add(new String(exchange.body(), StandardCharsets.UTF_8));
            if (exchange.request().target().startsWith("/elsewhere")) {
                exchange.record();
            } else {
                exchange.answer(status, "", "Location: /elsewhere");
            }
        });
        client.metadata().update(ID, BODY, true);
        assertThat(server.requests()).extracting(UnfriendlyServer.Seen::method).containsExactly("PUT", "PUT");
        assertThat(bodies).hasSize(2).allMatch(body -> body.contains("\"title\":\"x\""));
        assertThat(server.requests()).allMatch(request -> "Bearer t1".equals(request.header("Authorization")));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aReadFollowsWithTheTokenOnTheSameHost(int status) {
        redirect(status, "/elsewhere");
        assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer t1");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aReadFollowsWithoutTheTokenToAnotherPort(int status) {
        redirect(status, other.url() + "elsewhere");
        assertThat(client.metadata().get(ID).title()).isEqualTo("Communes");
        assertThat(other.requests()).singleElement().satisfies(request -> assertThat(request.header("Authorization"))
                .isNull());
    }

    @Test
    void aLoginPageBehindARedirectIsNamedByItsOwnUrl() {
        redirect(302, other.url() + "login?return=s3cret");
        other.api(exchange -> exchange.answer(200, "<html>Please log in", "Content-Type: text/html"));
        Stream.<Consumer<IsogeoClient>>of(
                        one -> one.metadata().get(ID), one -> one.metadata().exists(ID), one -> one.metadata()
                                .downloadXml(ID))
                .forEach(call -> assertThatThrownBy(() -> call.accept(client))
                        .isInstanceOf(IsogeoUnreadableAnswerException.class)
                        .hasMessageContaining(other.url() + "login")
                        .hasMessageNotContaining("s3cret"));
    }

    @Test
    void anotherHostThatWantsATokenIsGivenNone() {
        redirect(302, other.url() + "elsewhere");
        other.api(exchange -> exchange.answer(401, "{}"));
        assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoUnauthorizedException.class);
        assertThat(server.tokenRequests()).isEqualTo(1);
        assertThat(other.requests()).hasSize(1);
    }

    @Test
    void aLoopIsCalledByItsNameAndNotRepeated() {
        server.api(exchange ->
                exchange.answer(302, "", "Location: " + exchange.request().target()));
        assertThatThrownBy(() -> client.metadata().get(ID))
                .isInstanceOf(IsogeoRedirectException.class)
                .hasMessageContaining("redirect loop");
        assertThat(server.requests()).hasSize(21);
    }

    @Test
    void nothingGoesFromHttpsToHttp(@TempDir Path folder) throws Exception {
        Tls tls = Tls.in(folder);
        try (UnfriendlyServer secure = new UnfriendlyServer(tls.context());
                IsogeoClient safe = secure.client()
                        .apiUrl("https://127.0.0.1:" + secure.port())
                        .sslContext(tls.context(), tls.trust())
                        .build()) {
            secure.api(exchange -> exchange.answer(302, "", "Location: " + other.url() + "elsewhere"));
            assertThatThrownBy(() -> safe.metadata().get(ID))
                    .isInstanceOf(IsogeoRedirectException.class)
                    .hasMessageContaining("https to http");
            assertThat(other.connections()).isZero();
        }
    }
}
