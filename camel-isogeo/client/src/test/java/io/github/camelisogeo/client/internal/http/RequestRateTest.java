package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests are spaced as maxRequestsPerSecond says, whoever sends them, and nobody waits longer for his turn than he may. */
class RequestRateTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private UnfriendlyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private IsogeoClient client(FakeTime time, double perSecond) {
        return time.in(server.client()).maxRequestsPerSecond(perSecond).build();
    }

    @Test
    void callsAreSpacedAndTokensAreFree() {
        FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
        try (IsogeoClient client = client(time, 2)) {
            for (int i = 0; i < 4; i++) {
                client.metadata().get(ID);
            }
            time.advance(Duration.ofSeconds(5));
            client.metadata().get(ID);
        }
        assertThat(time.pauses()).containsOnly(HALF_A_SECOND).hasSize(3);
        assertThat(server.tokenRequests()).isEqualTo(1);
    }

    @Test
    void retriesWaitForTheirTurnToo() {
        FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
        server.api(exchange -> {
            if (server.requests().size() < 3) {
                exchange.answer(503, "{}");
            } else {
                exchange.record();
            }
        });
        try (IsogeoClient client = time.in(server.client())
                .maxRetries(2)
                .retryDelay(Duration.ofMillis(1))
                .maxRequestsPerSecond(0.1)
                .build()) {
            client.metadata().get(ID);
        }
        assertThat(server.requests()).hasSize(3);
        assertThat(time.nanoTime()).isEqualTo(Duration.ofSeconds(20).toNanos());
    }

    @Test
    void anAdvanceOfTheClockLetsOneOfManyGo() throws Exception {
        FakeTime time = FakeTime.standing();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (IsogeoClient client = client(time, 2)) {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(threads.submit(() -> client.metadata().get(ID)));
            }
            for (int sent = 1; sent < 8; sent++) {
                int now = sent;
                await().until(() -> server.requests().size() == now && waitsForItsTime(time) == now);
                time.advance(HALF_A_SECOND);
            }
            for (Future<?> call : calls) {
                call.get(10, TimeUnit.SECONDS);
            }
            assertThat(server.requests()).hasSize(8);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long waitsForItsTime(FakeTime time) {
        return time.waits().stream().filter(HALF_A_SECOND::equals).count();
    }

    @Test
    void whoGivesUpTakesNoTurn() throws Exception {
        FakeTime time = FakeTime.standing();
        try (IsogeoClient client = client(time, 0.1)) {
            client.metadata().get(ID);
            CallOptions hasty =
                    CallOptions.builder().callTimeout(Duration.ofSeconds(3)).build();
            List<CompletableFuture<?>> given = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                given.add(CompletableFuture.supplyAsync(
                        () -> client.with(hasty).metadata().get(ID), task -> new Thread(task).start()));
            }
            await().until(() ->
                    time.waits().stream().filter(Duration.ofSeconds(3)::equals).count() >= 5);
            time.advance(Duration.ofSeconds(3));
            for (CompletableFuture<?> call : given) {
                assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(IsogeoTimeoutException.class)
                        .hasMessageContaining(
                                "callTimeout (3 s) passed while waiting for its turn (maxRequestsPerSecond)");
            }
            CompletableFuture<?> patient =
                    CompletableFuture.supplyAsync(() -> client.metadata().get(ID));
            await().until(() -> time.waits().contains(Duration.ofSeconds(7)));
            time.advance(Duration.ofSeconds(7));
            assertThat(patient.get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void aWaitForATurnCanBeInterrupted() throws Exception {
        FakeTime time = FakeTime.standing();
        try (IsogeoClient client = client(time, 0.1)) {
            client.metadata().get(ID);
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            Thread waiting = new Thread(() -> {
                try {
                    failure.complete(
                            new AssertionError("got " + client.metadata().get(ID)));
                } catch (RuntimeException e) {
                    failure.complete(e);
                }
            });
            waiting.start();
            await().until(() -> time.waits().contains(Duration.ofSeconds(10)));
            waiting.interrupt();
            assertThat(failure.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(IsogeoTransportException.class)
                    .hasMessageContaining("interrupted while waiting for its turn");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void thePagesOfAWholeSearchShareTheLimit() {
        FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
        server.api(exchange -> exchange.answer(
                200,
                server.requests().size() == 1
                        ? "{\"total\":2,\"results\":[{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\"}]}"
                        : "{\"total\":2,\"results\":[{\"_id\":\"53380f6c60424095b67cbd1aa9526fe4\"}]}"));
        try (IsogeoClient client = time.in(server.client())
                        .maxRequestsPerSecond(2.0)
                        .callOptions(CallOptions.builder().pageSize(1).build())
                        .build();
                var records = client.search().stream("")) {
            assertThat(records.stream()).hasSize(2);
        }
        assertThat(server.requests()).hasSize(2);
        assertThat(time.pauses()).containsExactly(HALF_A_SECOND);
    }
}
