package io.github.camelisogeo.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.FakeTime;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call is over when its time is, whatever it waits for. */
class CallTimeoutTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Duration FIVE = Duration.ofMinutes(5);

    private final FakeTime time = FakeTime.standing();
    private UnfriendlyServer server;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UnfriendlyServer();
        client = time.in(server.client()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static CallOptions in(Duration callTimeout) {
        return CallOptions.builder().callTimeout(callTimeout).build();
    }

    static Stream<Named<UnfriendlyServer.Script>> stalls() {
        return Stream.of(
                Named.of("before the answer", UnfriendlyServer.Exchange::stall),
                Named.of("in the headers", exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\nContent-");
                    exchange.stall();
                }),
                Named.of("in the body", exchange -> {
                    exchange.begin(100);
                    exchange.write("{\"_id\"");
                    exchange.stall();
                }),
                Named.of("in a chunk", exchange -> {
                    exchange.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"_id");
                    exchange.stall();
                }));
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void anAnswerThatStallsEndsWithTheCall(UnfriendlyServer.Script script) throws Exception {
        server.api(script);
        Running call = Running.of(() -> client.with(in(FIVE)).metadata().get(ID));
        await().until(() -> server.requests().size() == 1);
        time.advance(FIVE.minusSeconds(1));
        assertThat(call.isOver()).isFalse();
        time.advance(Duration.ofSeconds(2));
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (5 min)")
                .hasMessageContaining("metadata.get");
    }

    @Test
    void anAnswerThatTricklesEndsWithTheCall() throws Exception {
        server.api(exchange -> {
            exchange.begin(Integer.MAX_VALUE);
            exchange.trickle();
        });
        Running call = Running.of(() -> client.with(in(FIVE)).metadata().get(ID));
        await().until(() -> server.requests().size() == 1);
        time.advance(FIVE.plusSeconds(1));
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (5 min)");
    }

    @Test
    void theWaitForATokenEndsWithTheCall() throws Exception {
        server.identity(UnfriendlyServer.Exchange::stall);
        Running call = Running.of(() -> client.with(in(FIVE)).metadata().get(ID));
        await().until(() -> server.tokenRequests() == 1 && !time.waits().isEmpty());
        time.advance(FIVE);
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (5 min)")
                .hasMessageContaining("token");
    }

    @Test
    void theWaitForAConnectionEndsWithTheCall() throws Exception {
        try (IsogeoClient narrow = time.in(server.client()).maxConnections(1).build()) {
            narrow.metadata().get(ID);
            server.api(UnfriendlyServer.Exchange::stall);
            Running first = Running.of(() -> narrow.metadata().get(ID));
            await().until(() -> server.requests().size() == 2);
            int waits = time.waits().size();
            Running second = Running.of(() -> narrow.with(in(FIVE)).metadata().get(ID));
            await().until(() -> time.waits().size() > waits);
            time.advance(FIVE);
            assertThat(second.failure())
                    .isInstanceOf(IsogeoTimeoutException.class)
                    .hasMessageContaining("callTimeout (5 min)")
                    .hasMessageContaining("maxConnections");
            assertThat(first.isOver()).isFalse();
        }
    }

    @Test
    void aPauseThatWouldOutlastTheCallIsNotBegun() {
        server.api(exchange -> exchange.answer(503, "{}", "Retry-After: 20"));
        try (IsogeoClient retrying = time.in(server.client()).maxRetries(2).build()) {
            assertThatThrownBy(() ->
                            retrying.with(in(Duration.ofSeconds(19))).metadata().get(ID))
                    .isInstanceOf(IsogeoServerException.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void allRequestsOfAnOperationShareTheTime() throws Exception {
        server.api(exchange -> {
            time.advance(Duration.ofMinutes(6));
            if (server.requests().size() == 1) {
                exchange.record();
            } else {
                exchange.stall();
            }
        });
        Metadata body = Metadata.builder().title("x").build();
        Running call = Running.of(() -> client.metadata().create(ID, body, ReadBack.ALL));
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (10 min)")
                .hasMessageContaining("metadata.create");
        assertThat(CallOptions.defaults().callTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(server.requests()).hasSize(2);
    }

    /** Answers with a page of one result, of many; the last one never comes. */
    private void pagesUntil(int last) {
        server.api(exchange -> {
            time.advance(Duration.ofMinutes(4));
            int page = server.requests().size();
            if (page == last) {
                exchange.stall();
            } else {
                exchange.answer(200, "{\"total\":5,\"limit\":1,\"offset\":0,\"results\":[{\"_id\":\"" + page + "\"}]}");
            }
        });
    }

    @Test
    void allPagesOfAWholeKeywordSearchShareTheTime() throws Exception {
        pagesUntil(3);
        IsogeoClient oneByOne =
                client.with(CallOptions.builder().prefetch(1).pageSize(1).build());
        Running call = Running.of(() ->
                oneByOne.keywords().search(KeywordQuery.builder().whole(true).build()));
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (10 min)");
        assertThat(server.requests()).hasSize(3);
    }

    /** Content that hangs within a read, which not even an interrupt ends. */
    private static final class HangingContent extends InputStream {

        private final CountDownLatch reading = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() {
            reading.countDown();
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    // As in the read of a socket.
                }
            }
            return -1;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void anUploadWhoseContentHangsEndsWithTheCall() throws Exception {
        HangingContent content = new HangingContent();
        Running call =
                Running.of(() -> client.with(in(FIVE)).links().uploadHosted(ID, Upload.of("a.zip", -1, content), "x"));
        content.reading.await();
        time.advance(FIVE.minusSeconds(1));
        assertThat(call.isOver()).isFalse();
        time.advance(Duration.ofSeconds(2));
        assertThat(call.failure())
                .isInstanceOf(IsogeoTimeoutException.class)
                .hasMessageContaining("callTimeout (5 min)")
                .hasMessageContaining("link.uploadHosted");
        assertThat(content.closed.getCount()).as("the stream is still in use").isOne();
        content.released.countDown();
        content.closed.await();
    }

    @Test
    void anUploadWhoseContentHangsEndsWithTheClient() throws Exception {
        HangingContent content = new HangingContent();
        Running call = Running.of(() -> client.links().uploadHosted(ID, Upload.of("a.zip", -1, content), "x"));
        content.reading.await();
        client.close();
        assertThat(call.failure()).hasMessageContaining("the client is closed");
        content.released.countDown();
    }

    @Test
    void theContentOfAnUploadIsReadOnAThreadThatWasGiven() throws Exception {
        List<String> readers = new CopyOnWriteArrayList<>();
        InputStream content = new ByteArrayInputStream(new byte[10]) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                readers.add(Thread.currentThread().getName());
                return super.read(into, offset, length);
            }
        };
        server.api(UnfriendlyServer.Exchange::record);
        try (IsogeoClient named =
                server.client().threadFactory(task -> new Thread(task, "given")).build()) {
            named.links().uploadHosted(ID, Upload.of("a.zip", 10, content), "x");
        }
        assertThat(readers).isNotEmpty().containsOnly("given");
    }

    @Test
    void aDownloadGoesOnAfterTheCall() throws Exception {
        CountDownLatch returned = new CountDownLatch(1);
        server.api(exchange -> {
            exchange.begin(4);
            exchange.write("<a");
            exchange.waitFor(returned);
            exchange.write("/>");
        });
        try (Download download = client.metadata().downloadXml(ID)) {
            time.advance(Duration.ofHours(1));
            returned.countDown();
            assertThat(download.inputStream().readAllBytes()).hasSize(4);
        }
    }

    @Test
    void aDownloadIsBoundByTheReadTimeout() {
        server.api(exchange -> {
            exchange.begin(4);
            exchange.write("<");
            exchange.stall();
        });
        try (IsogeoClient hasty = time.in(server.client())
                        .readTimeout(Duration.ofMillis(100))
                        .build();
                Download download = hasty.metadata().downloadXml(ID)) {
            assertThatThrownBy(() -> download.inputStream().readAllBytes()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void eachPageOfAStreamHasTheTimeOfACall() {
        pagesUntil(0);
        IsogeoClient oneByOne =
                client.with(CallOptions.builder().prefetch(1).pageSize(1).build());
        try (MetadataStream records = oneByOne.search().stream("")) {
            assertThat(records.stream().count()).isEqualTo(5);
        }
    }
}
