package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes come in batches, as with Camel's batch consumers: aggregators see where one ends, and a shutdown may wait for its rest. */
@Timeout(60)
class ConsumerBatchTest extends ConsumerTestSupport {

    private static Object property(Exchange exchange, ExchangePropertyKey key) {
        return exchange.getProperty(key);
    }

    @Test
    void exchangesSayWhereTheirBatchBeginsAndEnds() throws Exception {
        follow("");
        awaitReceived(5);
        assertThat(received)
                .extracting(exchange -> property(exchange, ExchangePropertyKey.BATCH_INDEX))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(received)
                .extracting(exchange -> property(exchange, ExchangePropertyKey.BATCH_SIZE))
                .containsOnly(5);
        assertThat(received)
                .extracting(exchange -> property(exchange, ExchangePropertyKey.BATCH_COMPLETE))
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void aLimitedPollMakesSmallerBatches() throws Exception {
        follow("&maxMessagesPerPoll=2");
        awaitReceived(5);
        assertThat(received)
                .extracting(exchange -> property(exchange, ExchangePropertyKey.BATCH_SIZE))
                .containsExactly(2, 2, 2, 2, 1);
        assertThat(received)
                .extracting(exchange -> property(exchange, ExchangePropertyKey.BATCH_COMPLETE))
                .containsExactly(false, true, false, true, true);
    }

    @Test
    void anAggregatorCompletesWithTheBatch() throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(""))
                        .routeId("follow")
                        .aggregate(constant(true), new GroupedBodyAggregationStrategy())
                        .completionFromBatchConsumer()
                        .process(exchange -> received.add(exchange.copy()));
            }
        });
        awaitReceived(1);
        assertThat((List<?>) received.get(0).getMessage().getBody()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(ShutdownRunningTask.class)
    void aStopWaitsForTheRestOfTheBatchIfTheRouteSaysSo(ShutdownRunningTask task) throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch stopping = new CountDownLatch(1);
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("")).routeId("follow").shutdownRunningTask(task).process(exchange -> {
                    received.add(exchange.copy());
                    first.countDown();
                    stopping.await(20, TimeUnit.SECONDS);
                });
            }
        });
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        IsogeoConsumer consumer = (IsogeoConsumer) context.getRoute("follow").getConsumer();
        assertThat(consumer.getPendingExchangesSize())
                .as("while nobody stops it")
                .isZero();
        Thread stop = new Thread(() -> {
            try {
                context.getRouteController().stopRoute("follow");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        stop.start();
        await().atMost(Duration.ofSeconds(20)).until(consumer::isSuspendingOrSuspended);
        boolean all = task == ShutdownRunningTask.CompleteAllTasks;
        assertThat(consumer.getPendingExchangesSize()).isEqualTo(all ? 4 : 0);
        stopping.countDown();
        stop.join(30_000);

        assertThat(received).hasSize(all ? 5 : 1);
        context.getRouteController().startRoute("follow");
        awaitReceived(5);
        awaitIdle();
        assertThat(received).as("each came once").hasSize(5);
    }
}
