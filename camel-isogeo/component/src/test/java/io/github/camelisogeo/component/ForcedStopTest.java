package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.support.DefaultConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A route that is stopped or suspended while one of its exchanges hangs. */
@Timeout(60)
class ForcedStopTest extends FakeApiTestSupport {

    private static final String HANGING = FakeApi.id(1);

    @TempDir
    Path folder;

    private final Semaphore hanging = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<Integer> attempts = new CopyOnWriteArrayList<>();

    ForcedStopTest() {
        camelContextConfiguration().withShutdownTimeout(1);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("isogeo", IsogeoComponent.class).setRetryDelay(Duration.ofMillis(1));
        context.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
        return context;
    }

    @AfterEach
    void endWhatHangs() {
        end.countDown();
    }

    private void process(Exchange exchange) throws InterruptedException {
        String id = exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class);
        if (id.equals(HANGING)) {
            hanging.release();
            end.await();
        } else {
            attempts.add(exchange.getMessage().getHeader(IsogeoConstants.ATTEMPT, Integer.class));
        }
        done.add(id);
    }

    private void follow() throws Exception {
        api.answersFeed(3);
        route(r -> r.from("isogeo:search?initialDelay=0&delay=50&maxAttempts=2&stateDirectory=" + folder)
                .routeId("forced")
                .errorHandler(r.noErrorHandler())
                .process(this::process));
    }

    private void awaitHanging() throws InterruptedException {
        assertThat(hanging.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    private Map<?, ?> status() {
        return template.requestBody("isogeo:feed?stateId=forced&action=status", null, Map.class);
    }

    @Test
    void stopsParkOnlyTheRecordThatHung() throws Exception {
        try (CapturedLogs logs = new CapturedLogs()) {
            follow();
            for (int stop = 0; stop < 3; stop++) {
                awaitHanging();
                context.getRouteController().stopRoute("forced");
                context.getRouteController().startRoute("forced");
            }
            await().untilAsserted(() -> assertThat(status().get("parked")).isEqualTo(1L));
            await().untilAsserted(() -> assertThat(done).contains(FakeApi.id(0), FakeApi.id(2)));
            assertThat(done).doesNotContain(HANGING);
            assertThat(attempts).containsOnly(1);
            assertThat(status().get("parkedChanges")).asString().contains(HANGING);
            assertThat(logs.lines())
                    .filteredOn(line -> line.startsWith("WARNING") && line.contains("is parked"))
                    .singleElement()
                    .asString()
                    .contains(HANGING);
        }
    }

    private HealthCheck.Result health() {
        return ((DefaultConsumer) context.getRoute("forced").getConsumer())
                .getHealthCheck()
                .call(Map.of());
    }

    @Test
    void healthSaysHowToGoOnAfterASuspensionByForce() throws Exception {
        follow();
        awaitHanging();
        context.getRouteController().suspendRoute("forced", 1, TimeUnit.SECONDS);
        context.getRouteController().resumeRoute("forced");
        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
        assertThat(health().getMessage()).hasValueSatisfying(message -> assertThat(message)
                .contains("'forced' was stopped because an exchange did not end in time: stop and start its route"));

        end.countDown();
        context.getRouteController().stopRoute("forced");
        context.getRouteController().startRoute("forced");
        await().untilAsserted(() -> assertThat(done).contains(HANGING));
        await().untilAsserted(() -> assertThat(health().getState()).isEqualTo(HealthCheck.State.UP));
    }
}
