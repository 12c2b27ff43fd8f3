package io.github.camelisogeo.client.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole search in plain Java: as an iterator, in a loop, as a stream; and what is seen of it when it ends early. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MetadataStreamTest {

    private static final SearchSelection ALL = SearchSelection.builder().build();
    private static final int TOTAL = 450;
    private static final List<String> IDS =
            IntStream.range(0, TOTAL).mapToObj(i -> "r" + i).toList();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        platform.api = MetadataStreamTest::page;
        client = platform.client()
                .maxRetries(0)
                .callOptions(CallOptions.builder().prefetch(2).build())
                .build();
    }

    @AfterEach
    void stop() {
        released.countDown();
        threads.shutdownNow();
        client.close();
        platform.close();
    }

    private static int offset(RecordedRequest request) {
        String offset = request.getUrl().queryParameter("_offset");
        return offset == null ? 0 : Integer.parseInt(offset);
    }

    private static MockResponse page(RecordedRequest request) {
        int offset = offset(request);
        return FakePlatform.json(
                200,
                "{\"limit\":100,\"total\":" + TOTAL + ",\"results\":["
                        + IntStream.range(offset, Math.min(TOTAL, offset + 100))
                                .mapToObj(i -> "{\"_id\":\"r" + i + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
    }

    /** Holds back or spoils the pages from an offset on. */
    private void from(int offset, Function<RecordedRequest, MockResponse> answer) {
        platform.api = request -> offset(request) >= offset ? answer.apply(request) : page(request);
    }

    private MockResponse held(RecordedRequest request) {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return page(request);
    }

    @Test
    void itIsAStream() {
        try (MetadataStream records = client.search().stream(ALL)) {
            assertThat(records.stream().map(Metadata::id)).containsExactlyElementsOf(IDS);
        }
        try (MetadataStream records = client.search().stream(ALL);
                Stream<Metadata> stream = records.stream()) {
            assertThat(stream.parallel().map(Metadata::id).toList()).isEqualTo(IDS);
        }
        assertThat(client.search().stream(ALL).asJson().stream().map(JsonRecord::id))
                .containsExactlyElementsOf(IDS);
    }

    @Test
    void itCanBeUsedInALoop() {
        List<String> read = new ArrayList<>();
        try (MetadataStream records = client.search().stream(ALL)) {
            for (Metadata record : records) {
                read.add(record.id());
            }
            assertThat(records.hasNext()).isFalse();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(read).isEqualTo(IDS);
    }

    @Test
    void aSecondReadingDoesNotLookEmpty() {
        for (ResultStream<?> records : List.of(
                client.search().stream(ALL),
                client.search().stream(ALL).asJson(),
                client.search().stream(ALL).map(Metadata::id))) {
            int read = 0;
            for (Object ignored : records) {
                read++;
            }
            assertThat(read).isEqualTo(TOTAL);
            assertThatThrownBy(() -> records.forEach(record -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("search.stream: all results were read already, and they can be read only once: ask for"
                            + " another stream, or keep them with stream().toList()");
            assertThatThrownBy(records::stream).hasMessageContaining("all results were read already");
        }
    }

    @Test
    void anEmptySearchCanBeLookedAtBeforeItsLoop() {
        platform.api = request -> FakePlatform.json(200, "{\"limit\":100,\"total\":0,\"results\":[]}");
        MetadataStream records = client.search().stream(ALL);
        assertThat(records.summary().total()).isZero();
        assertThat(records.stream()).isEmpty();
    }

    @Test
    void whatIsLeftOfItIsAStreamToo() {
        MetadataStream records = client.search().stream(ALL);
        records.next();
        assertThat(records.stream().limit(2).map(Metadata::id).toList()).containsExactly("r1", "r2");
        assertThat(records.next().id()).isEqualTo("r3");
    }

    @Test
    void closingItsStreamClosesIt() {
        MetadataStream records = client.search().stream(ALL);
        try (Stream<Metadata> stream = records.stream()) {
            assertThat(stream.findFirst()).isPresent();
        }
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("search.stream")
                .hasMessageContaining("closed before its end");
    }

    @Test
    void afterAnEarlyCloseItDoesNotLookEmpty() {
        for (ResultStream<?> records :
                List.of(client.search().stream(ALL), client.search().stream(ALL).asJson())) {
            records.close();
            records.close();
            assertThat(records.hasNext()).isTrue();
            assertThatThrownBy(records::next).hasMessageContaining("closed before its end");
            assertThatThrownBy(() -> records.stream().toList()).hasMessageContaining("closed before its end");
            assertThatThrownBy(() -> records.forEach(record -> {})).hasMessageContaining("closed before its end");
        }
        MetadataStream records = client.search().stream(ALL);
        records.close();
        assertThatThrownBy(records::summary).hasMessageContaining("closed before its end");
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void aCloseAfterTheEndChangesNothing() {
        MetadataStream records = client.search().stream(ALL);
        records.forEachRemaining(record -> {});
        records.close();
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
        assertThat(records.summary().total()).isEqualTo(TOTAL);
        assertThat(records.summary().results()).isEmpty();
    }

    @Test
    void recordsAsJsonComeWithTheSummaryOfModels() {
        for (String tags : List.of("{\"type:raster\":\"Raster\",\"x\":null}", "[\"not\",\"a map\"]", "null")) {
            platform.api = request -> FakePlatform.json(
                    200,
                    "{\"tags\":" + tags + ",\"query\":{\"_tags\":[\"type:raster\"],\"unknown\":1.50},\"unknown\":[{}],"
                            + "\"envelope\":{\"type\":\"Point\",\"coordinates\":[1,2.5]},\"results\":[{\"_id\":\"a\"}],"
                            + "\"offset\":0,\"limit\":20,\"total\":1.0}");
            SearchRequest request = SearchRequest.builder().build();
            JsonResults page = client.search().searchAsJson(request);
            MetadataSearch expected =
                    client.search().search(request).toBuilder().results(null).build();
            assertThat(page.summary()).as(tags).isEqualTo(expected);
            assertThat(page.records()).extracting(JsonRecord::id).containsExactly("a");
            assertThat(client.search().stream(ALL).asJson().summary())
                    .as(tags)
                    .isEqualTo(client.search().stream(ALL).summary());
        }
    }

    @Test
    void aFailureIsThrownAtItsPlace() {
        from(200, request -> FakePlatform.json(500, "{\"error\":\"broken\"}"));
        MetadataStream records = client.search().stream(ALL);
        List<String> read = new ArrayList<>();
        Throwable failure = catchThrowable(() -> {
            while (records.hasNext()) {
                read.add(records.next().id());
            }
        });
        assertThat(failure).isInstanceOf(IsogeoServerException.class).hasMessageContaining("offset 200");
        assertThat(failure).hasMessageContaining("offset 200");
        assertThat(read).isEqualTo(IDS.subList(0, 200));
        assertThat(records.hasNext()).isFalse();
        assertThatThrownBy(() -> client.search().stream(ALL).stream().toList())
                .isInstanceOf(IsogeoServerException.class);
        assertThatThrownBy(() -> client.search().stream(ALL).asJson().stream().toList())
                .isInstanceOf(IsogeoServerException.class)
                .hasMessageContaining("offset 200");
    }

    @Test
    void hasNextThrowsNothing() {
        from(0, request -> FakePlatform.json(403, "{}"));
        MetadataStream records = client.search().stream(ALL);
        assertThatCode(records::hasNext).doesNotThrowAnyException();
        assertThat(records.hasNext()).isTrue();
        client.close();
        MetadataStream ofNoClient = records;
        assertThat(ofNoClient.hasNext()).isTrue();
    }

    @Test
    void twoThreadsShareItWithoutLoss() throws Exception {
        MetadataStream records = client.search().stream(ALL);
        ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
        Runnable reader = () -> {
            try {
                while (records.hasNext()) {
                    read.add(records.next().id());
                }
            } catch (NoSuchElementException e) {
                // The other thread took the last one in between.
            }
        };
        Future<?> one = threads.submit(reader);
        Future<?> other = threads.submit(reader);
        one.get();
        other.get();
        assertThat(read).containsExactlyInAnyOrderElementsOf(IDS);
    }

    /** Lets a thread read until it waits for a page that doesn't come, and returns how that ended. */
    private AtomicReference<Throwable> waitingReader(Iterator<?> records, AtomicReference<Thread> reader) {
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread thread = new Thread(() -> end.set(catchThrowable(() -> {
            while (records.hasNext()) {
                records.next();
            }
        })));
        thread.setDaemon(true);
        reader.set(thread);
        thread.start();
        await().until(() -> platform.requests.stream()
                        .filter(request -> request.getUrl().encodedPath().contains("search"))
                        .count()
                >= 4);
        await().until(() -> thread.getState() != Thread.State.RUNNABLE);
        return end;
    }

    @Test
    void aReaderThatIsInterruptedComesBackWithATypedError() throws Exception {
        from(200, this::held);
        MetadataStream records = client.search().stream(ALL);
        AtomicReference<Thread> reader = new AtomicReference<>();
        AtomicReference<Throwable> end = waitingReader(records, reader);
        long begun = System.nanoTime();
        reader.get().interrupt();
        reader.get().join(5000);
        assertThat(end.get()).isInstanceOf(IsogeoTransportException.class).hasMessageContaining("interrupted");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aReaderThatWaitsForAnotherReaderCanBeInterruptedToo() throws Exception {
        from(200, this::held);
        MetadataStream records = client.search().stream(ALL);
        waitingReader(records, new AtomicReference<>());
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread second = new Thread(() -> end.set(catchThrowable(records::next)));
        second.start();
        await().until(() -> second.getState() == Thread.State.WAITING);
        second.interrupt();
        second.join(5000);
        assertThat(end.get()).isInstanceOf(IsogeoTransportException.class).hasMessageContaining("interrupted");
    }

    @Test
    void aReaderComesBackWhenItIsClosedMeanwhile() throws Exception {
        from(200, this::held);
        MetadataStream records = client.search().stream(ALL);
        AtomicReference<Thread> reader = new AtomicReference<>();
        AtomicReference<Throwable> end = waitingReader(records, reader);
        records.close();
        reader.get().join(5000);
        assertThat(end.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed before its end");
    }

    @Test
    void aReaderComesBackWhenTheClientIsClosedMeanwhile() throws Exception {
        from(200, this::held);
        MetadataStream records = client.search().stream(ALL);
        AtomicReference<Thread> reader = new AtomicReference<>();
        AtomicReference<Throwable> end = waitingReader(records, reader);
        client.close();
        reader.get().join(5000);
        assertThat(end.get()).hasMessageContaining("the client is closed");
    }
}
