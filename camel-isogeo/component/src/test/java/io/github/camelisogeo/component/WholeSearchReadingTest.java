package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.MetadataStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4: when pages are asked for, how many, and how a reading ends. */
class WholeSearchReadingTest extends FakeApiTestSupport {

    private static final String SMALL_PAGES = "isogeo:search?whole=true&pageSize=10&prefetch=2";
    private static final int MANY = 2000;

    private final OkHttpClient http = new OkHttpClient();
    private final List<String> processed = new CopyOnWriteArrayList<>();
    private final Semaphore may = new Semaphore(0);
    private volatile RecordIterator<?> records;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("isogeo", IsogeoComponent.class).setOkHttpClient(http);
        context.getShutdownStrategy().setTimeout(1);
        return context;
    }

    @AfterEach
    void letGo() {
        may.release(MANY);
    }

    private void keep(Exchange exchange) {
        records = exchange.getMessage().getBody(RecordIterator.class);
    }

    private void processWhenItMay(Exchange exchange) throws InterruptedException {
        may.acquire();
        process(exchange);
    }

    private void process(Exchange exchange) {
        processed.add(exchange.getMessage().getBody(Metadata.class).id());
    }

    private static void failAtTheFourth(Exchange exchange) {
        if (exchange.getMessage().getBody(Metadata.class).id().equals(FakeApi.id(3))) {
            throw new IllegalStateException("processing failed");
        }
    }

    private Exchange run() {
        return template.request("direct:in", exchange -> {});
    }

    /** No matter how long one waits. */
    private void assertStaysAt(int calls) {
        await().until(() -> api.calls().size() == calls);
        await().during(Duration.ofMillis(300)).until(() -> api.calls().size() == calls);
    }

    /** Nothing is under way any more, long before the answer would have come. */
    private void assertNothingUnderWay() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(http.dispatcher().runningCallsCount()).isZero());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(http.connectionPool().connectionCount()
                                - http.connectionPool().idleConnectionCount())
                        .isZero());
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(FakeApi::id).toList();
    }

    @Test
    void theClientAsksForNothingBeforeTheFirstLook() {
        api.answersSearches(MANY, -1);
        IsogeoClient client =
                context.getComponent("isogeo", IsogeoComponent.class).connectedClient();
        try (MetadataStream all = client.search().stream("")) {
            await().during(Duration.ofMillis(200)).until(() -> api.calls().isEmpty());
            assertThat(all.hasNext()).isTrue();
            assertThat(api.calls()).isNotEmpty();
        }
    }

    @Test
    void theProducerAsksForTheFirstPageItselfAndReadsAheadFromThenOn() throws Exception {
        api.answersSearches(MANY, -1);
        route(r -> r.from("direct:in").to(SMALL_PAGES).process(exchange -> {
            keep(exchange);
            assertThat(exchange.getMessage().getHeader("CamelIsogeoResultTotal"))
                    .isEqualTo((long) MANY);
            // Nobody has looked at a record, and nobody does.
            assertStaysAt(3);
        }));
        assertThat(run().getException()).isNull();
        assertThatThrownBy(records::next).hasMessageContaining("closed with its exchange");
    }

    @Test
    void aSlowRouteStopsTheReadingAtThePagesAhead() throws Exception {
        api.answersSearches(MANY, -1);
        route(r ->
                r.from("direct:in").to(SMALL_PAGES).split(r.body()).streaming().process(this::processWhenItMay));
        template.asyncSendBody("direct:in", null);
        assertStaysAt(3);
        may.release(9);
        await().until(() -> processed.size() == 9);
        // The split has looked at the first record of the second page, or is about to.
        may.release(1);
        await().until(() -> processed.size() == 10);
        assertStaysAt(4);
        may.release(10);
        await().until(() -> processed.size() == 20);
        assertStaysAt(5);
    }

    @Test
    void aFullQueueStopsTheReadingToo() throws Exception {
        api.answersSearches(300, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .split(r.body())
                .streaming()
                .to("seda:each?size=5&blockWhenFull=true"));
        route(r -> r.from("seda:each?size=5").process(this::processWhenItMay));
        template.asyncSendBody("direct:in", null);
        assertStaysAt(3);
        may.release(300);
        await().untilAsserted(() -> assertThat(processed).hasSize(300));
        assertThat(processed).containsExactlyElementsOf(ids(0, 300));
    }

    @Test
    void theFirstRecordsLeaveBeforeTheSecondPageIsThere() throws Exception {
        api.answersSearches(MANY, -1);
        api.delaysPagesFrom(10);
        route(r ->
                r.from("direct:in").to(SMALL_PAGES).split(r.body()).streaming().process(this::process));
        template.asyncSendBody("direct:in", null);
        // All but the last of the page, beyond which the split looks before it sends it.
        await().until(() -> processed.size() == 9);
        assertThat(processed).containsExactlyElementsOf(ids(0, 9));
    }

    @Test
    void orderIsThatOfTheSearchWhicheverPageComesFirst() throws Exception {
        api.answersSearches(60, -1);
        Function<RecordedRequest, MockResponse> pages = page();
        api.answers(call -> {
            int offset = Integer.parseInt(call.getUrl().queryParameter("_offset"));
            // Of two pages in a row the later one comes first.
            return pages.apply(call)
                    .newBuilder()
                    .headersDelay(offset % 20 == 0 ? 200 : 0, TimeUnit.MILLISECONDS)
                    .build();
        });
        route(r -> r.from("direct:in")
                .to("isogeo:search?whole=true&pageSize=10&prefetch=4")
                .split(r.body())
                .streaming()
                .process(this::process));
        assertThat(run().getException()).isNull();
        assertThat(processed).containsExactlyElementsOf(ids(0, 60));
    }

    /** How the API answers a page of sixty records. */
    private static Function<RecordedRequest, MockResponse> page() {
        return call -> {
            int offset = Integer.parseInt(call.getUrl().queryParameter("_offset"));
            String results = String.join(
                    ",",
                    IntStream.range(offset, offset + 10)
                            .mapToObj(FakeApi::record)
                            .toList());
            return FakeApi.json(200, "{\"limit\":10,\"results\":[" + results + "],\"total\":60}");
        };
    }

    @Test
    void aSplitThatStopsEndsTheRequestsUnderWay() throws Exception {
        api.answersSearches(MANY, -1);
        api.delaysPagesFrom(10);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .process(this::keep)
                .split(r.body())
                .streaming()
                .stopOnException()
                .process(WholeSearchReadingTest::failAtTheFourth));
        assertThat(run().getException()).hasRootCauseMessage("processing failed");
        assertNothingUnderWay();
        assertThatThrownBy(records::next).isInstanceOf(IllegalStateException.class);
        assertThat(api.calls()).hasSizeLessThanOrEqualTo(3);
    }

    /** The body goes on with another exchange then. */
    @Test
    void aSplitThatStopsBehindAQueueEndsTheReading() throws Exception {
        api.answersSearches(MANY, -1);
        CountDownLatch failed = new CountDownLatch(1);
        route(r -> r.from("direct:in").to(SMALL_PAGES).process(this::keep).to("seda:whole"));
        route(r -> r.from("seda:whole")
                .onCompletion()
                .onFailureOnly()
                .process(exchange -> failed.countDown())
                .end()
                .split(r.body())
                .streaming()
                .stopOnException()
                .process(WholeSearchReadingTest::failAtTheFourth));
        template.sendBody("direct:in", null);
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(api.calls()).hasSizeLessThan(8);
        await().untilAsserted(() -> assertThatThrownBy(records::next).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void aSplitBehindAQueueReadsItAll() throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in").to(SMALL_PAGES).process(this::keep).to("seda:whole"));
        route(r -> r.from("seda:whole").split(r.body()).streaming().process(this::process));
        template.sendBody("direct:in", null);
        await().untilAsserted(() -> assertThat(processed).containsExactlyElementsOf(ids(0, 250)));
        await().untilAsserted(() -> assertThatThrownBy(records::next).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void aBodyIsClosedWithAnExchangeThatFails() throws Exception {
        api.answersSearches(MANY, -1);
        api.delaysPagesFrom(10);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .process(this::keep)
                .throwException(new IllegalStateException("elsewhere")));
        assertThat(run().getException()).hasMessage("elsewhere");
        assertThatThrownBy(records::next).hasMessageContaining("closed with its exchange");
        assertNothingUnderWay();
    }

    @Test
    void convertBodyToCollects() throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in").to(SMALL_PAGES).process(this::keep).convertBodyTo(List.class));
        Exchange done = run();
        List<?> all = done.getMessage().getBody(List.class);
        assertThat(all).hasSize(250).hasOnlyElementsOfType(Metadata.class);
        assertThatThrownBy(records::next).isInstanceOf(IllegalStateException.class);
    }

    private void assertWhole(JsonNode search) {
        assertThat(search.get("total").asInt()).isEqualTo(250);
        assertThat(search.get("limit").asInt()).isEqualTo(250);
        assertThat(search.get("offset").asInt()).isZero();
        assertThat(search.get("tags")).hasSize(1);
        assertThat(search.get("results")).hasSize(250);
        assertThat(search.get("results").findValuesAsText("_id")).containsExactlyElementsOf(ids(0, 250));
    }

    @ParameterizedTest
    @ValueSource(classes = {byte[].class, InputStream.class})
    void convertBodyToJsonIsOneSearch(Class<?> type) throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .convertBodyTo(type)
                .process(exchange -> assertWhole(
                        ModelJson.mapper().readTree(exchange.getMessage().getBody(byte[].class)))));
        assertThat(run().getException()).isNull();
    }

    @Test
    void aLogAndATextOfTheBodyReadNothing() throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES + "&query=type:service")
                .to("log:whole?showAll=true&showStreams=true")
                .log("${body}")
                .setHeader("said", r.simple("${body}", String.class))
                .wireTap("direct:tap")
                .split(r.body())
                .streaming()
                .process(this::process));
        route(r -> r.from("direct:tap").log("${body}").to("log:tap?showBody=true"));
        Exchange done = run();
        assertThat(done.getException()).isNull();
        assertThat(processed).containsExactlyElementsOf(ids(0, 250));
        assertThat(done.getMessage().getHeader("said"))
                .isEqualTo("whole search of 'type:service', 250 records, 0 read");
    }

    @Test
    void whoReadsTheBodyASecondTimeIsToldSo() throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .split(r.body())
                .streaming()
                .process(this::process)
                .end()
                .split(r.body())
                .streaming()
                .process(this::process));
        assertThat(run().getException()).hasStackTraceContaining("this body was already read");
        assertThat(processed).hasSize(250);
    }

    /** When a split is done, it asks its iterator once more, and logs what that throws. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSplitEndsWithoutAWarning(boolean parallel) throws Exception {
        api.answersSearches(25, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .split(r.body())
                .streaming()
                .parallelProcessing(parallel)
                .process(this::process));
        try (CapturedLogs logs = new CapturedLogs()) {
            assertThat(run().getException()).isNull();
            assertThat(logs.lines()).noneMatch(line -> line.startsWith("WARN"));
        }
        assertThat(processed).hasSize(25);
    }

    @Test
    void whoSplitsTheBodyASecondTimeIsToldSoInEveryForm() throws Exception {
        api.answersSearches(25, -1);
        for (boolean first : new boolean[] {false, true}) {
            for (boolean second : new boolean[] {false, true}) {
                String from = "direct:" + first + second;
                route(r -> r.from(from)
                        .to(SMALL_PAGES)
                        .split(r.body())
                        .streaming(first)
                        .process(this::process)
                        .end()
                        .split(r.body())
                        .streaming(second)
                        .process(this::process));
                assertThat(template.request(from, exchange -> {}).getException())
                        .as(from)
                        .hasStackTraceContaining("this body was already read");
            }
        }
        assertThat(processed).hasSize(4 * 25);
    }

    @Test
    void aWholeSearchGoesToAFile(@TempDir Path folder) throws Exception {
        api.answersSearches(250, -1);
        route(r -> r.from("direct:in").to(SMALL_PAGES).to("file:" + folder + "?fileName=all.json"));
        assertThat(run().getException()).isNull();
        assertWhole(ModelJson.mapper().readTree(Files.readAllBytes(folder.resolve("all.json"))));
    }

    private static void assertPageFailed(Throwable failure) {
        assertThat(failure)
                .hasStackTraceContaining(
                        IsogeoServerException.class.getName() + ": search.search (page from offset 100)");
    }

    @Test
    void aPageThatFailsLeavesNoHalfOfAJson(@TempDir Path folder) throws Exception {
        api.answersSearches(250, 100);
        route(r ->
                r.from("direct:in").to(SMALL_PAGES).to("file:" + folder + "?fileName=all.json&tempFileName=all.part"));
        assertThat(run().getException()).satisfies(WholeSearchReadingTest::assertPageFailed);
        assertThat(folder.resolve("all.json")).doesNotExist();
        route(r -> r.from("direct:list").to(SMALL_PAGES).convertBodyTo(List.class));
        assertThat(template.request("direct:list", exchange -> {}).getException())
                .satisfies(WholeSearchReadingTest::assertPageFailed);
    }
}
