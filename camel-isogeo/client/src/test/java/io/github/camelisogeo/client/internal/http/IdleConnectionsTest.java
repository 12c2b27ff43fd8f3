package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that the server closes while nobody uses them: nobody notices. */
class IdleConnectionsTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Metadata BODY =
            Metadata.builder().title("x").type(MetadataType.RESOURCE).build();

    private final FakeTime time = FakeTime.skippingUpTo(Duration.ofMinutes(1));
    private UnfriendlyServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Consumer<IsogeoClient> get() {
        return client -> client.metadata().get(ID);
    }

    private static Consumer<IsogeoClient> post() {
        return client -> client.metadata().create(ID, BODY);
    }

    static Stream<Named<Consumer<IsogeoClient>>> safeCalls() {
        return Stream.of(
                Named.of("GET", get()),
                Named.of("PUT", client -> client.metadata().update(ID, BODY, true)),
                Named.of("DELETE", client -> client.metadata().delete(ID)));
    }

    static Stream<Named<Consumer<IsogeoClient>>> unsafeCalls() {
        return Stream.of(
                Named.of("POST", post()),
                Named.of("PATCH", client -> client.metadata().update(ID, BODY, false)),
                Named.of("one-shot upload", client -> client.links()
                        .uploadHosted(ID, Upload.of("a.bin", 3, new ByteArrayInputStream(new byte[3])))));
    }

    static Stream<Named<Consumer<IsogeoClient>>> allCalls() {
        return Stream.concat(safeCalls(), unsafeCalls());
    }

    /** Leaves this many connections idle in the pool. */
    private void fillPool(IsogeoClient client, int connections) throws Exception {
        get().accept(client);
        CyclicBarrier together = new CyclicBarrier(connections);
        server.api(exchange -> {
            try {
                together.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IOException(e);
            }
            exchange.record();
        });
        inParallel(connections, () -> get().accept(client));
        server.api(UnfriendlyServer.Exchange::record);
        await().until(() -> server.idleConnections() >= connections);
    }

    private static void inParallel(int threads, Runnable task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                calls.add(pool.submit(task));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private IsogeoClient client() {
        return time.in(server.client()).keepAlive(Duration.ofMinutes(5)).build();
    }

    @ParameterizedTest
    @MethodSource("allCalls")
    void nobodyNoticesThatTheServerClosedAllConnections(Consumer<IsogeoClient> call) throws Exception {
        try (IsogeoClient client = client()) {
            fillPool(client, 5);
            int before = server.requests().size();
            server.closeIdle();
            call.accept(client);
            assertThat(server.requests()).hasSize(before + 1);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("allCalls")
    void nobodyNoticesThatTheServerClosedTheOnlyConnection(Consumer<IsogeoClient> call) {
        try (IsogeoClient client = client()) {
            get().accept(client);
            await().until(() -> server.closeIdle() > 0);
            call.accept(client);
            assertThat(server.requests()).hasSize(2);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("safeCalls")
    void aSafeCallThatMeetsTheCloseIsRepeatedAtOnce(Consumer<IsogeoClient> call) throws Exception {
        try (IsogeoClient client = client()) {
            fillPool(client, 5);
            server.api(exchange -> {
                if (exchange.request().rank() > 1) {
                    exchange.hangUp();
                } else {
                    exchange.record();
                }
            });
            int before = server.requests().size();
            call.accept(client);
            assertThat(server.requests()).hasSize(before + 2);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("unsafeCalls")
    void anUnsafeCallThatMeetsTheCloseIsSentOnce(Consumer<IsogeoClient> call) {
        try (IsogeoClient client = time.in(server.client()).maxRetries(5).build()) {
            get().accept(client);
            server.api(UnfriendlyServer.Exchange::hangUp);
            assertThatThrownBy(() -> call.accept(client)).isInstanceOf(IsogeoTransportException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aSafeCallWhoseAnswerHasBegunIsNotRepeatedForFree() {
        try (IsogeoClient client = client()) {
            get().accept(client);
            server.api(exchange -> {
                exchange.write("HTTP/1.1 200 OK\r\nContent-Le");
                exchange.hangUp();
            });
            assertThatThrownBy(() -> get().accept(client)).isInstanceOf(IsogeoTransportException.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aFreshConnectionThatEndsIsAFailure() {
        server.api(UnfriendlyServer.Exchange::hangUp);
        try (IsogeoClient client = client()) {
            assertThatThrownBy(() -> get().accept(client))
                    .isInstanceOf(IsogeoTransportException.class)
                    .hasMessageContaining("metadata.get");
        }
    }

    @Test
    void theTokenRouteIsAskedOverAFreshConnectionToo() {
        try (IsogeoClient client = client()) {
            get().accept(client);
            await().until(() -> server.closeIdle() > 0);
            time.advance(Duration.ofHours(2));
            get().accept(client);
            assertThat(server.tokenRequests()).isEqualTo(2);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @Test
    void anIdleConnectionIsKeptAsLongAsKeepAliveSays() {
        try (IsogeoClient client =
                server.client().keepAlive(Duration.ofMillis(50)).build()) {
            get().accept(client);
            await().until(() -> server.openConnections() == 0);
            get().accept(client);
        }
        try (IsogeoClient client = server.client().build()) {
            int before = server.connections();
            get().accept(client);
            get().accept(client);
            assertThat(server.connections()).isEqualTo(before + 1);
        }
    }

    @Test
    void twoHundredCallsAtOnceShareTheConnections() throws Exception {
        try (IsogeoClient client = server.client().maxConnections(10).build()) {
            get().accept(client);
            inParallel(200, () -> get().accept(client));
            inParallel(200, () -> get().accept(client));
            // The token may have taken one more.
            assertThat(server.connections()).isLessThanOrEqualTo(11);
            assertThat(server.requests()).hasSize(401);
        }
    }

    @ParameterizedTest
    @MethodSource("allCalls")
    void theUsersOwnClientIsTreatedAlike(Consumer<IsogeoClient> call) {
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Own", "1").build()))
                .addNetworkInterceptor(chain -> chain.proceed(chain.request()))
                .build();
        try (IsogeoClient client = time.in(server.client())
                .okHttpClient(own)
                .keepAlive(Duration.ofMinutes(5))
                .build()) {
            get().accept(client);
            await().until(() -> server.closeIdle() > 0);
            call.accept(client);
            assertThat(server.requests()).hasSize(2).allMatch(request -> "1".equals(request.header("X-Own")));
        }
    }
}
