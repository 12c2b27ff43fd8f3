package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A poll that waits for the server ends when its route stops; an exchange that is on its way ends first. */
@Timeout(60)
class ConsumerStopTest extends FakeApiTestSupport {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    private final class Listening implements PollingConsumerPollStrategy {

        @Override
        public boolean begin(Consumer consumer, Endpoint endpoint) {
            return true;
        }

        @Override
        public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
            // Nothing to note.
        }

        @Override
        public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
            failures.add(cause);
            return false;
        }
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getRegistry().bind("listening", new Listening());
        context.getShutdownStrategy().setTimeout(120);
        return context;
    }

    private String uri() {
        return "isogeo:search?stateId=stops&initialDelay=0&pollStrategy=#listening&stateDirectory=" + folder;
    }

    @Test
    void aPollThatWaitsForThePageEndsAtOnce() throws Exception {
        api.answers(call -> FakeApi.stalled());
        route(r -> r.from(uri()).routeId("stops").to("log:changes"));
        await().until(() -> !api.calls().isEmpty());
        long begun = System.nanoTime();
        context.getRouteController().stopRoute("stops");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(failures).isEmpty();
    }

    private static MockResponse twoPagesAndNoMore(RecordedRequest call) {
        if (call.getUrl().encodedPath().endsWith("/shares")) {
            return FakeApi.json(200, "[]");
        }
        String asked = call.getUrl().queryParameter("_offset");
        int offset = asked == null ? 0 : Integer.parseInt(asked);
        if (offset >= 200) {
            return FakeApi.stalled();
        }
        String results = IntStream.range(offset, offset + 100)
                .mapToObj(number -> "{\"_id\":\"" + FakeApi.id(number)
                        + "\",\"_modified\":\"2024-01-01T00:00:00.0000000+00:00\",\"_creator\":{\"_id\":\"" + OTHER_ID
                        + "\"}}")
                .collect(Collectors.joining(","));
        return FakeApi.json(200, "{\"total\":300,\"limit\":100,\"results\":[" + results + "]}");
    }

    @Test
    void anExchangeOnItsWayEndsFirst() throws Exception {
        api.answers(ConsumerStopTest::twoPagesAndNoMore);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch may = new CountDownLatch(1);
        route(r -> r.from(uri()).routeId("stops").process(exchange -> {
            begun.countDown();
            may.await();
            received.add(exchange.getMessage().getHeader("CamelIsogeoMetadataId", String.class));
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Thread stopping = new Thread(() -> {
            try {
                context.getRouteController().stopRoute("stops");
            } catch (Exception e) {
                failures.add(e);
            }
        });
        stopping.start();
        await().during(Duration.ofMillis(300)).until(stopping::isAlive);
        may.countDown();
        stopping.join(SOON.toMillis());
        assertThat(stopping.isAlive()).isFalse();
        assertThat(received).containsExactly(FakeApi.id(0));
        assertThat(failures).isEmpty();
    }
}
