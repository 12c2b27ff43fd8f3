package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes that share a database. */
@Timeout(60)
class SharedFeedTest extends FakeApiTestSupport {

    private final JdbcDataSource database = new JdbcDataSource();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CamelContext second = new DefaultCamelContext();
    private final CountDownLatch delivering = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    SharedFeedTest() {
        database.setURL("jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void stopTheSecond() {
        end.countDown();
        second.stop();
    }

    private void follow(CamelContext node, Processor processor) throws Exception {
        node.getRegistry().bind("database", database);
        RouteBuilder.addRoutes(
                node, r -> r.from("isogeo:search?stateStore=#database&leaseTime=1s&initialDelay=0&delay=50")
                        .routeId("shared")
                        .process(processor));
    }

    private static boolean isRunning(CamelContext node) {
        Map<?, ?> status = node.createFluentProducerTemplate()
                .to("isogeo:feed?stateId=shared&action=status")
                .request(Map.class);
        return (Boolean) status.get("running");
    }

    private static IsogeoConsumer consumer(CamelContext node) {
        return (IsogeoConsumer) node.getRoute("shared").getConsumer();
    }

    @Test
    void aNodeThatTakesOverRunsTheFeedFromItsFirstPollOn() throws Exception {
        api.answersFeed(3);
        follow(context, exchange -> received.add("first"));
        await().until(() -> received.size() == 3);

        second.addComponent("isogeo", component(api.url()));
        second.start();
        follow(second, exchange -> {
            delivering.countDown();
            end.await();
            received.add("second");
        });
        await().during(Duration.ofMillis(1500)).until(consumer(second)::isStandby);
        assertThat(isRunning(second)).isFalse();

        context.getRouteController().stopRoute("shared");
        api.answersFeed(4);
        assertThat(delivering.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(isRunning(second)).isTrue();
        assertThat(consumer(second).isStandby()).isFalse();
        end.countDown();
        await().until(() -> received.size() == 4);
        assertThat(received.get(3)).isEqualTo("second");
    }
}
