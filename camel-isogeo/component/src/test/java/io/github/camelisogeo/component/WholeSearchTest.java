package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.SplitDefinition;
import org.junit.jupiter.api.Test;

/** Section 4: what the streaming split of Camel does must not show. */
class WholeSearchTest extends FakeApiTestSupport {

    private static final String SMALL_PAGES = "isogeo:search?whole=true&pageSize=10&prefetch=1";
    private static final int MANY = 2000;

    /** A split that was drained would have asked for 200 pages. */
    private static final int FEW_PAGES = 8;

    private final List<String> processed = new CopyOnWriteArrayList<>();
    private volatile RecordIterator<?> records;

    private void failAt(int number, Exchange exchange) {
        Metadata record = exchange.getMessage().getBody(Metadata.class);
        processed.add(record.id());
        if (record.id().equals(FakeApi.id(number))) {
            throw new IllegalStateException("processing failed");
        }
    }

    private SplitDefinition splitAfter(ProcessorDefinition<?> route, String uri) {
        return route.to(uri)
                .process(exchange -> records = exchange.getMessage().getBody(RecordIterator.class))
                .split()
                .body()
                .streaming();
    }

    private Exchange run() {
        return template.request("direct:in", exchange -> {});
    }

    private void assertAtItsEnd() {
        assertThat(records.hasNext())
                .as("so that nobody takes it for an empty search")
                .isTrue();
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already read");
    }

    private void assertStopped() {
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the split has stopped");
    }

    private void assertClosedWithExchange() {
        assertThat(records.hasNext()).isTrue();
        assertThatThrownBy(records::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed with its exchange: convert the body to List.class, or use the client");
    }

    @Test
    void plainSplitGetsEachRecordOnceInOrder() throws Exception {
        api.answersSearches(250, -1);
        route(r -> splitAfter(r.from("direct:in"), "isogeo:search?whole=true").process(e -> failAt(-1, e)));
        Exchange done = run();
        assertThat(done.getException()).isNull();
        assertThat(processed)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(FakeApi::id).toList());
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTotal")).isEqualTo(250L);
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTags"))
                .isEqualTo(Map.of("type:vector-dataset", "Vecteur"));
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(200);
    }

    @Test
    void splitWithoutStopGoesOnAfterAFailure() throws Exception {
        api.answersSearches(250, -1);
        route(r -> splitAfter(r.from("direct:in"), SMALL_PAGES).process(e -> failAt(3, e)));
        run();
        assertThat(processed).hasSize(250);
        assertAtItsEnd();
    }

    @Test
    void stopOnExceptionEndsTheReading() throws Exception {
        api.answersSearches(MANY, -1);
        route(r ->
                splitAfter(r.from("direct:in"), SMALL_PAGES).stopOnException().process(e -> failAt(3, e)));
        Exchange done = run();
        assertThat(done.getException()).hasRootCauseMessage("processing failed");
        assertThat(processed).hasSize(4);
        assertThat(api.calls()).hasSizeLessThan(FEW_PAGES);
        assertStopped();
    }

    @Test
    void handledFailureWithoutStopLetsTheSplitGoOn() throws Exception {
        api.answersSearches(250, -1);
        route(r -> {
            r.onException(IllegalStateException.class).handled(true);
            splitAfter(r.from("direct:in"), SMALL_PAGES).process(e -> failAt(3, e));
        });
        run();
        assertThat(processed)
                .containsExactlyElementsOf(
                        IntStream.range(0, 250).mapToObj(FakeApi::id).toList());
        assertAtItsEnd();
    }

    @Test
    void handledFailureWithStopEndsTheReading() throws Exception {
        api.answersSearches(MANY, -1);
        route(r -> {
            r.onException(IllegalStateException.class).handled(true);
            splitAfter(r.from("direct:in"), SMALL_PAGES).stopOnException().process(e -> failAt(3, e));
        });
        run();
        assertThat(processed).hasSize(4);
        assertThat(api.calls()).hasSizeLessThan(FEW_PAGES);
        assertStopped();
    }

    @Test
    void nestedSplitStopsAlone() throws Exception {
        api.answersSearches(30, -1);
        route(r -> r.from("direct:in")
                .setBody(r.constant(List.of("a", "b")))
                .split(r.body())
                .to("direct:inner"));
        route(r -> splitAfter(r.from("direct:inner").errorHandler(r.noErrorHandler()), SMALL_PAGES)
                .stopOnException()
                .process(e -> failAt(3, e)));
        run();
        assertThat(processed).hasSize(8);
        assertStopped();
    }

    @Test
    void innerSearchInASplitOfASearchIsReadWhole() throws Exception {
        api.answersSearches(30, -1);
        route(r -> splitAfter(r.from("direct:in"), SMALL_PAGES)
                .to(SMALL_PAGES)
                .split(r.body())
                .streaming()
                .process(e -> failAt(-1, e)));
        run();
        assertThat(processed).hasSize(900);
    }

    @Test
    void parallelSplitGetsEachRecordOnce() throws Exception {
        api.answersSearches(500, -1);
        route(r -> splitAfter(r.from("direct:in"), "isogeo:search?whole=true")
                .parallelProcessing()
                .process(e -> failAt(-1, e)));
        run();
        assertThat(processed).hasSize(500).doesNotHaveDuplicates();
        assertAtItsEnd();
    }

    @Test
    void parallelSplitThatStopsEndsTheReading() throws Exception {
        api.answersSearches(MANY, -1);
        route(r -> splitAfter(r.from("direct:in"), SMALL_PAGES)
                .parallelProcessing()
                .stopOnException()
                .process(e -> failAt(3, e)));
        run();
        await().untilAsserted(this::assertStopped);
    }

    @Test
    void bodyThatNobodyReadsIsClosedWithItsExchange() throws Exception {
        api.answersSearches(MANY, -1);
        route(r -> r.from("direct:in")
                .to(SMALL_PAGES)
                .process(exchange -> records = exchange.getMessage().getBody(RecordIterator.class)));
        run();
        assertClosedWithExchange();
        int asked = api.calls().size();
        assertThat(asked).isLessThan(FEW_PAGES);
    }

    /** A template converts while the exchange is open; what it gives back unconverted was closed with the exchange. */
    @Test
    void templateConvertsAndElseTellsWhyTheBodyCannotBeRead() {
        api.answersSearches(120, -1);
        List<?> all = template.requestBody(SMALL_PAGES, null, List.class);
        assertThat(all).hasSize(120);
        Object body = template.requestBody(SMALL_PAGES, (Object) null);
        records = (RecordIterator<?>) body;
        assertClosedWithExchange();
        assertThatThrownBy(() -> context.getTypeConverter().mandatoryConvertTo(byte[].class, body))
                .hasStackTraceContaining("closed with its exchange");
    }

    @Test
    void pageThatFailsFailsTheSplitAtItsPlace() throws Exception {
        api.answersSearches(250, 100);
        route(r -> splitAfter(r.from("direct:in"), "isogeo:search?whole=true&prefetch=1")
                .process(e -> failAt(-1, e)));
        Exchange done = run();
        assertThat(done.getException())
                .isInstanceOf(IsogeoServerException.class)
                .hasMessageContaining("100");
        assertThat(processed).hasSize(100);
    }

    @Test
    void firstPageThatFailsFailsTheProducer() {
        api.answersSearches(250, 0);
        Exchange done = send("isogeo:search?whole=true", null, Map.of());
        assertThat(done.getException()).isInstanceOf(IsogeoServerException.class);
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(500);
    }

    @Test
    void recordsCollectIntoAList() {
        api.answersSearches(120, -1);
        Exchange done = send("isogeo:search?operation=stream", null, Map.of(), exchange -> {
            List<?> all = exchange.getMessage().getBody(List.class);
            assertThat(all).hasSize(120).hasOnlyElementsOfType(Metadata.class);
        });
        assertThat(done.getException()).isNull();
    }

    @Test
    void recordsConvertToTheJsonOfOneSearch() {
        api.answersSearches(120, -1);
        Exchange done = send("isogeo:search?whole=true", null, Map.of(), exchange -> {
            try (InputStream stream = exchange.getMessage().getBody(InputStream.class)) {
                JsonNode json = ModelJson.mapper().readTree(stream);
                assertThat(json.get("total").asInt()).isEqualTo(120);
                assertThat(json.get("tags").get("type:vector-dataset").asText()).isEqualTo("Vecteur");
                assertThat(json.get("results")).hasSize(120);
                assertThat(json.get("results").get(119).get("_later").asInt()).isEqualTo(1);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(done.getException()).isNull();
        api.answersSearches(0, -1);
        Exchange none = send("isogeo:search?whole=true", null, Map.of(), exchange -> assertThat(
                        new String(exchange.getMessage().getBody(byte[].class), StandardCharsets.UTF_8))
                .contains("\"results\":[]"));
        assertThat(none.getException()).isNull();
    }

    /** Camel interrupts the threads of a route that does not stop in time. */
    private static void awaitWhateverInterrupts(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    void stoppingTheRouteEndsTheReadingAsAFailure() throws Exception {
        api.answersSearches(MANY, -1);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        route(r -> r.from("direct:reader").routeId("reader").to(SMALL_PAGES).process(exchange -> {
            RecordIterator<?> all = exchange.getMessage().getBody(RecordIterator.class);
            all.next();
            reading.countDown();
            awaitWhateverInterrupts(stopped);
            try {
                while (all.hasNext()) {
                    processed.add(((Metadata) all.next()).id());
                }
            } catch (IllegalStateException e) {
                failures.add(e);
            }
        }));
        template.asyncSendBody("direct:reader", null);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        context.getRouteController().stopRoute("reader", 1, TimeUnit.SECONDS);
        stopped.countDown();
        await().untilAsserted(() -> assertThat(failures)
                .as("%s read", processed.size())
                .singleElement()
                .asString()
                .contains("the producer was stopped"));
        assertThat(processed).isEmpty();
    }

    @Test
    void stoppingTheRouteWhileAPageIsAwaitedIsAFailureAndNoEnd() throws Exception {
        api.answersSearches(MANY, -1);
        api.delaysPagesFrom(10);
        CountDownLatch over = new CountDownLatch(1);
        List<String> outcome = new CopyOnWriteArrayList<>();
        route(r -> r.from("direct:reader").routeId("reader").to(SMALL_PAGES).process(exchange -> {
            RecordIterator<?> all = exchange.getMessage().getBody(RecordIterator.class);
            try {
                while (all.hasNext()) {
                    processed.add(((Metadata) all.next()).id());
                }
                outcome.add("ended as if it were whole");
            } catch (RuntimeException e) {
                outcome.add("failed");
            } finally {
                over.countDown();
            }
        }));
        template.asyncSendBody("direct:reader", null);
        await().until(() -> processed.size() == 10 && api.calls().size() == 2);
        context.getRouteController().stopRoute("reader", 1, TimeUnit.SECONDS);
        assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(outcome).containsExactly("failed");
        assertThat(processed).hasSize(10);
    }

    @Test
    void nothingIsMissedWhenTheTotalShrinksAndNothingComesTwiceWhenItGrows() throws Exception {
        AtomicInteger page = new AtomicInteger();
        // Each page finds one record less at the beginning, until ten are gone; then each finds one more.
        api.answersSelections(() -> {
            int turn = page.getAndIncrement();
            return turn <= 10 ? IntStream.range(turn, 200) : IntStream.range(Math.max(0, 20 - turn), 200);
        });
        route(r -> splitAfter(r.from("direct:in"), SMALL_PAGES).process(e -> failAt(-1, e)));
        assertThat(run().getException()).isNull();
        assertThat(processed).doesNotHaveDuplicates();
        assertThat(processed)
                .containsAll(IntStream.range(10, 200).mapToObj(FakeApi::id).toList());
    }
}
