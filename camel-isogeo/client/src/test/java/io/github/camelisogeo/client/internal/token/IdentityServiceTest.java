package io.github.camelisogeo.client.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.UnfriendlyServer;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity service that hangs, trickles or fails holds up nobody whose token lives, and nobody longer than his own time. */
class IdentityServiceTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");

    private final FakeTime time = FakeTime.standing();
    private UnfriendlyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer().identity(exchange -> exchange.token("t1", 1000));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Stream<Named<UnfriendlyServer.Script>> hangs() {
        return Stream.of(
                Named.of("hangs", UnfriendlyServer.Exchange::stall),
                Named.of("hangs in its answer", exchange -> {
                    exchange.begin(100);
                    exchange.write("{\"access");
                    exchange.stall();
                }),
                Named.of("trickles", exchange -> {
                    exchange.begin(Integer.MAX_VALUE);
                    exchange.trickle();
                }));
    }

    static Stream<Named<UnfriendlyServer.Script>> failures() {
        return Stream.of(
                Named.of("500", exchange -> exchange.answer(500, "{}")),
                Named.of("503", exchange -> exchange.answer(503, "{}")),
                Named.of("HTML", exchange -> exchange.answerAs("text/html", 200, "<html>")),
                Named.of("refusal", exchange -> exchange.answer(400, "{\"error\":\"invalid_client\"}")));
    }

    @ParameterizedTest
    @MethodSource("hangs")
    void callsGoOnWithAnOldTokenWhileTheServiceHangs(UnfriendlyServer.Script script) throws Exception {
        try (IsogeoClient client = time.in(server.client()).build()) {
            client.metadata().get(ID);
            server.identity(script);
            time.advance(Duration.ofSeconds(945));
            inParallel(200, () -> client.metadata().get(ID));
            assertThat(server.tokenRequests()).isLessThanOrEqualTo(2);
            assertThat(server.requests()).allMatch(request -> "Bearer t1".equals(request.header("Authorization")));
        }
        await().until(() -> server.openConnections() == 0);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void callsGoOnWithAnOldTokenWhileTheServiceFails(UnfriendlyServer.Script script) throws Exception {
        try (IsogeoClient client = time.in(server.client()).build()) {
            client.metadata().get(ID);
            server.identity(script);
            time.advance(Duration.ofSeconds(945));
            inParallel(20, () -> client.metadata().get(ID));
            await().until(() -> server.tokenRequests() == 2);
            inParallel(20, () -> client.metadata().get(ID));
            assertThat(server.tokenRequests()).isEqualTo(2);
            server.identity(exchange -> exchange.token("t2", 1000));
            time.advance(Duration.ofSeconds(6));
            await().until(() -> {
                client.metadata().get(ID);
                return server.requests().stream().anyMatch(r -> "Bearer t2".equals(r.header("Authorization")));
            });
            assertThat(server.tokenRequests()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("hangs")
    void withoutATokenACallWaitsAsLongAsItMay(UnfriendlyServer.Script script) throws Exception {
        server.identity(script);
        try (IsogeoClient client = time.in(server.client()).build()) {
            CallOptions hasty =
                    CallOptions.builder().callTimeout(Duration.ofSeconds(3)).build();
            CompletableFuture<Object> first = CompletableFuture.supplyAsync(
                    () -> client.with(hasty).metadata().get(ID));
            CompletableFuture<Object> patient =
                    CompletableFuture.supplyAsync(() -> client.metadata().get(ID));
            await().until(() -> server.tokenRequests() == 1
                    && time.waits().stream().anyMatch(wait -> wait.toSeconds() <= 3)
                    && time.waits().stream().anyMatch(wait -> wait.toSeconds() > 3));
            time.advance(Duration.ofSeconds(3));
            assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(IsogeoTimeoutException.class)
                    .hasMessageContaining("callTimeout (3 s)");
            assertThat(patient).isNotDone();
            assertThat(server.tokenRequests()).isEqualTo(1);
        }
    }

    @Test
    void twoHundredThreadsWaitForOneToken() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        server.identity(exchange -> {
            exchange.body();
            exchange.waitFor(hold);
            exchange.token("t1", 1000);
        });
        try (IsogeoClient client = time.in(server.client()).build()) {
            CompletableFuture<Void> released = CompletableFuture.runAsync(() -> {
                await().until(() -> time.waits().size() >= 200);
                hold.countDown();
            });
            inParallel(200, () -> client.metadata().get(ID));
            released.get(10, TimeUnit.SECONDS);
        }
        assertThat(server.tokenRequests()).isEqualTo(1);
        assertThat(server.requests()).hasSize(200);
    }

    @Test
    void anUploadWaitsBrieflyForAFresherToken() {
        FakeTime skipping = FakeTime.skippingUpTo(Duration.ofSeconds(5));
        try (IsogeoClient client = skipping.in(server.client()).build()) {
            client.metadata().get(ID);
            server.identity(UnfriendlyServer.Exchange::stall);
            skipping.advance(Duration.ofSeconds(600));
            client.links().uploadHosted(ID, oneShot());
            assertThat(skipping.pauses()).containsExactly(Duration.ofSeconds(5));
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void anUploadTakesAFresherTokenIfItComes() {
        try (IsogeoClient client = time.in(server.client()).build()) {
            client.metadata().get(ID);
            server.identity(exchange -> exchange.token("t2", 1000));
            time.advance(Duration.ofSeconds(600));
            client.links().uploadHosted(ID, oneShot());
        }
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Bearer t2");
    }

    @Test
    void aTokenThatWasRefusedToAnUploadIsNotUsedAgain() {
        try (IsogeoClient client = time.in(server.client()).build()) {
            client.metadata().get(ID);
            server.identity(exchange -> exchange.token("t2", 1000));
            server.api(exchange -> exchange.answer(401, "{}"));
            assertThatThrownBy(() -> client.links().uploadHosted(ID, oneShot()))
                    .isInstanceOf(IsogeoUnauthorizedException.class);
            server.api(UnfriendlyServer.Exchange::record);
            client.links().uploadHosted(ID, oneShot());
        }
        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().get(2).header("Authorization")).isEqualTo("Bearer t2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":null,\"expires_in\":9}",
                "{}",
                "",
                "null",
                "[]",
                "\"x\"",
                "{\"access_token\":\"a\\r\\nb\"}",
                "{\"access_token\":\"a b\"}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":5}",
                "{\"access_token\":{\"a\":1}}",
                "{\"access_token\":\"tok3n"
            })
    void whatIsNoTokenIsAnErrorOfTheIdentityService(String answer) {
        server.identity(exchange -> exchange.answer(200, answer));
        try (IsogeoClient client = time.in(server.client()).build()) {
            assertThatThrownBy(() -> client.metadata().get(ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageNotContaining("tok3n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "0",
                "1e300",
                "99999999999999999999",
                "999999999999999999",
                "\"soon\"",
                "null",
                "{}",
                "1.5",
                "\"-1\""
            })
    void anOddLifeHurtsNobody(String life) {
        server.identity(exchange -> exchange.answer(200, "{\"access_token\":\"t\",\"expires_in\":" + life + "}"));
        try (IsogeoClient client = time.in(server.client()).build()) {
            client.metadata().get(ID);
            client.metadata().get(ID);
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aRefusalOfTooManyRequestsIsNotMultiplied() {
        FakeTime skipping = FakeTime.skippingUpTo(Duration.ofMinutes(1));
        server.identity(exchange -> exchange.answer(429, "{}", "Retry-After: 7"));
        try (IsogeoClient client = skipping.in(server.client()).maxRetries(2).build()) {
            assertThatThrownBy(() -> client.metadata().get(ID)).isInstanceOf(IsogeoRateLimitedException.class);
        }
        assertThat(server.tokenRequests()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void secretsFollowNoRedirect(int status) throws IOException {
        try (UnfriendlyServer other = new UnfriendlyServer()) {
            server.identity(exchange ->
                    exchange.answer(status, "", "Location: " + other.url() + "oauth/token?client_secret=s3cret"));
            try (IsogeoClient client = time.in(server.client()).maxRetries(2).build()) {
                assertThatThrownBy(() -> client.metadata().get(ID))
                        .isInstanceOf(IsogeoRedirectException.class)
                        .hasMessageContaining(other.url() + "oauth/token")
                        .hasMessageNotContaining("s3cret");
            }
            assertThat(other.connections()).isZero();
            assertThat(server.tokenRequests()).isEqualTo(1);
        }
    }

    private static Upload oneShot() {
        return Upload.of("a.bin", 3, new ByteArrayInputStream(new byte[3]));
    }

    private static void inParallel(int threads, Runnable task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                calls.add(pool.submit(task));
            }
            for (Future<?> call : calls) {
                call.get(20, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
