package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a route does with an exchange makes the consumer hang, or loses the change. */
@Timeout(60)
class ConsumerExchangesTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("isogeo", IsogeoComponent.class).setRetryDelay(Duration.ofMillis(1));
        context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
        return context;
    }

    ConsumerExchangesTest() {
        camelContextConfiguration().withShutdownTimeout(1);
    }

    private String uri(String more) {
        return "isogeo:search?stateId=exchanges&initialDelay=0&delay=50&maxAttempts=1000&stateDirectory=" + folder
                + more;
    }

    private void records(int number) {
        api.answersFeed(number);
    }

    private static String idOf(Exchange exchange) {
        return exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class);
    }

    private void count(Exchange exchange) {
        attempts.put(idOf(exchange), exchange.getMessage().getHeader(IsogeoConstants.ATTEMPT, Integer.class));
    }

    private void finish(Exchange exchange) {
        done.add(idOf(exchange));
    }

    private void awaitAttempts(int record, int number) {
        await().atMost(20, TimeUnit.SECONDS).untilAsserted(() -> assertThat(attempts.get(FakeApi.id(record)))
                .isGreaterThanOrEqualTo(number));
    }

    @Test
    void anExchangeThatAFullQueueRefusesHasFailedAtOnce() throws Exception {
        records(3);
        template.sendBody("seda:full?size=1", "in the way");
        route(r -> r.from(uri("")).routeId("feed").process(this::count).to("seda:full?size=1"));
        awaitAttempts(2, 3);

        route(r -> r.from("seda:full?size=1")
                .routeId("behind")
                .filter(r.header(IsogeoConstants.METADATA_ID).isNotNull())
                .process(this::finish));
        await().untilAsserted(() -> assertThat(done).contains(FakeApi.id(0), FakeApi.id(1), FakeApi.id(2)));
    }

    @Test
    void anExchangeThatFailsAfterAnotherRouteTookItsCompletionsHasFailedAtOnce() throws Exception {
        records(2);
        route(r -> {
            r.from(uri("")).routeId("feed").process(this::count).to("seda:slow").process(exchange -> {
                throw new IllegalStateException("after the queue");
            });
            r.from("seda:slow").routeId("slow").process(exchange -> never.await());
        });
        awaitAttempts(1, 3);
        never.countDown();
    }

    @Test
    void anExchangeWhoseCompletionIsLostHasFailedAfterItsTime() throws Exception {
        records(3);
        route(r -> r.from(uri("&exchangeTimeout=300"))
                .routeId("feed")
                .process(this::count)
                .to("seda:lossy?size=1&discardWhenFull=true"));
        awaitAttempts(2, 2);
    }

    @Test
    void anExchangeThatNeverReturnsHasFailedAfterItsTimeWhileOthersGoOn() throws Exception {
        records(3);
        CountDownLatch interrupted = new CountDownLatch(1);
        route(r -> r.from(uri("&exchangeTimeout=300"))
                .routeId("feed")
                .errorHandler(r.noErrorHandler())
                .process(exchange -> {
                    count(exchange);
                    if (idOf(exchange).equals(FakeApi.id(1))) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                            throw e;
                        }
                    }
                    finish(exchange);
                }));
        awaitAttempts(1, 2);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        await().untilAsserted(() -> assertThat(done).containsExactlyInAnyOrder(FakeApi.id(0), FakeApi.id(2)));
    }

    @Test
    void anErrorFailsItsChangeOnly() throws Exception {
        records(3);
        route(r -> r.from(uri(""))
                .routeId("feed")
                .errorHandler(r.noErrorHandler())
                .process(exchange -> {
                    count(exchange);
                    if (idOf(exchange).equals(FakeApi.id(0))) {
                        throw new AssertionError("not an exception");
                    }
                    finish(exchange);
                }));
        awaitAttempts(0, 3);
        assertThat(done).containsExactlyInAnyOrder(FakeApi.id(1), FakeApi.id(2));
    }

    @Test
    void anExchangeThatIsMarkedForRollbackHasFailed() throws Exception {
        records(2);
        route(r -> r.from(uri("")).routeId("feed").process(this::count).markRollbackOnly());
        awaitAttempts(0, 3);
        awaitAttempts(1, 3);
    }

    @Test
    void anExchangeThatIsMarkedForRollbackBehindAQueueHasFailed() throws Exception {
        records(1);
        route(r -> {
            r.from(uri("")).routeId("feed").to("seda:behind");
            r.from("seda:behind").routeId("behind").process(this::count).markRollbackOnlyLast();
        });
        awaitAttempts(0, 3);
    }

    /** Ending the route for one exchange is how routes pass over what they don't need. */
    @Test
    void anExchangeThatEndsTheRouteEarlyIsDone() throws Exception {
        records(1);
        route(r -> r.from(uri(""))
                .routeId("feed")
                .process(this::count)
                .process(this::finish)
                .stop());
        await().until(() -> !done.isEmpty());
        awaitPolls(5);
        assertThat(done).hasSize(1);
    }

    private void awaitPolls(int number) {
        int before = api.calls().size();
        await().atMost(20, TimeUnit.SECONDS).until(() -> api.calls().size() >= before + number);
    }

    @Test
    void aGreedyConsumerPausesIfNothingIsDelivered() throws Exception {
        records(1);
        String slow = uri("&greedy=true").replace("delay=50", "delay=500");
        route(r -> r.from(slow).routeId("feed").errorHandler(r.noErrorHandler()).process(exchange -> {
            count(exchange);
            throw new IllegalStateException("the target is away");
        }));
        awaitAttempts(0, 1);
        long began = System.nanoTime();
        awaitAttempts(0, 5);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(1000));
    }

    @Test
    void noEmptyMessageIsSentWhileChangesFail() throws Exception {
        records(1);
        List<Exchange> empty = new CopyOnWriteArrayList<>();
        route(r -> r.from(uri("&sendEmptyMessageWhenIdle=true"))
                .routeId("feed")
                .errorHandler(r.noErrorHandler())
                .process(exchange -> {
                    if (exchange.getMessage().getBody() == null) {
                        empty.add(exchange);
                        return;
                    }
                    count(exchange);
                    throw new IllegalStateException("the target is away");
                }));
        awaitAttempts(0, 3);
        assertThat(empty).isEmpty();
    }

    @Test
    void aStopGivesTheStateBackAlthoughAnExchangeHangs() throws Exception {
        records(2);
        CountDownLatch begun = new CountDownLatch(1);
        route(r -> r.from(uri("")).routeId("feed").process(exchange -> {
            begun.countDown();
            // An interrupt doesn't end it.
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    continue;
                }
            }
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        long before = System.nanoTime();
        context.getRouteController().stopRoute("feed");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        new EmbeddedStateStore(folder).open("exchanges").close();
        never.countDown();
    }

    @Test
    void whatHungComesAgainAfterTheNextStart() throws Exception {
        records(1);
        CountDownLatch begun = new CountDownLatch(1);
        route(r -> r.from(uri("")).routeId("feed").process(exchange -> {
            if (begun.getCount() > 0) {
                begun.countDown();
                never.await();
            }
            finish(exchange);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        context.getRouteController().stopRoute("feed");
        context.getRouteController().startRoute("feed");
        await().untilAsserted(() -> assertThat(done).containsExactly(FakeApi.id(0)));
    }
}
