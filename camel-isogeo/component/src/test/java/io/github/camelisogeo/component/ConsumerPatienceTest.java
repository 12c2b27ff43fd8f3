package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sandbox.Faults;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The polls go on whatever in a route takes too long, and say so. */
@Timeout(60)
class ConsumerPatienceTest extends ConsumerTestSupport {

    private static final String FAILED = "failed and will be delivered again";
    private static final String LATE = "it did not end within exchangeTimeout (300 ms)";

    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("isogeo", IsogeoComponent.class).setRetryDelay(Duration.ofMillis(1));
        return context;
    }

    @AfterEach
    void endWhatHangs() {
        end.countDown();
    }

    /** Interrupts don't end it. */
    private void hang(Exchange exchange) {
        hanging.countDown();
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    private void awaitHanging() throws InterruptedException {
        assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void follow(String more, Processor processor) throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("&exchangeTimeout=300" + more)).routeId("follow").process(processor);
            }
        });
    }

    private static String idOf(Exchange exchange) {
        return exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class);
    }

    private static String titleOf(Exchange exchange) {
        return exchange.getMessage().getBody(Metadata.class).title();
    }

    private Map<?, ?> status() {
        return template.requestBody("isogeo:feed?stateId=follow&action=status", null, Map.class);
    }

    private String reasonOfTheParkedChange() {
        await().atMost(20, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(status().get("parked")).isEqualTo(1L));
        return ((Map<?, ?>) ((List<?>) status().get("parkedChanges")).get(0))
                .get("reason")
                .toString();
    }

    private static List<String> warnings(CapturedLogs logs, String text) {
        return logs.lines().stream()
                .filter(line -> line.startsWith("WARNING") && line.contains(text))
                .toList();
    }

    @Test
    void anEmptyMessageThatHangsHoldsUpNothing() throws Exception {
        follow("&sendEmptyMessageWhenIdle=true", exchange -> {
            if (exchange.getMessage().getBody() == null) {
                hang(exchange);
            } else {
                received.add(exchange.copy());
            }
        });
        awaitHanging();
        rename(1, "Renamed");
        awaitReceived(6);
        assertThat(changes().get(5)).isEqualTo("updated Renamed");
    }

    @Test
    void theHandlingOfAFailedPollThatHangsHoldsUpNothing() throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IsogeoForbiddenException.class).handled(true).process(ConsumerPatienceTest.this::hang);
                from(uri("&exchangeTimeout=300&bridgeErrorHandler=true"))
                        .routeId("follow")
                        .process(exchange -> received.add(exchange.copy()));
            }
        });
        awaitReceived(5);
        sandbox.get().faults(failing(403));
        awaitHanging();
        sandbox.get().faults(Faults.NONE);
        rename(1, "Renamed");
        awaitReceived(6);
        assertThat(changes().get(5)).isEqualTo("updated Renamed");
    }

    @Test
    void aLaterVersionWaitsForTheEarlierOneAndIsLast() throws Exception {
        List<String> written = new CopyOnWriteArrayList<>();
        AtomicBoolean first = new AtomicBoolean(true);
        try (CapturedLogs logs = new CapturedLogs()) {
            follow("&maxAttempts=2", exchange -> {
                received.add(exchange.copy());
                if (idOf(exchange).equals(id(1)) && first.getAndSet(false)) {
                    hang(exchange);
                }
                written.add(titleOf(exchange));
            });
            awaitHanging();
            rename(1, "Version 2");
            rename(2, "Another");
            await().atMost(20, TimeUnit.SECONDS).until(() -> written.contains("Another"));
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> logs.lines().stream()
                                    .filter(line -> line.contains("still processes an earlier change"))
                                    .count()
                            >= 5);
            assertThat(written).doesNotContain("Record 1", "Version 2");
            assertThat(status().get("parked")).isEqualTo(0L);
            assertThat(warnings(logs, LATE)).hasSize(1);
        }
        end.countDown();
        await().atMost(20, TimeUnit.SECONDS).until(() -> written.contains("Version 2"));
        assertThat(written.indexOf("Record 1")).isBetween(0, written.indexOf("Version 2") - 1);
        assertThat(received.get(received.size() - 1).getMessage().getHeader(IsogeoConstants.ATTEMPT))
                .isEqualTo(2);
    }

    @Test
    void whatIsInterruptedFailsBecauseOfTheTimeout() throws Exception {
        try (CapturedLogs logs = new CapturedLogs()) {
            follow("&maxAttempts=2", exchange -> {
                if (idOf(exchange).equals(id(1))) {
                    end.await();
                }
            });
            assertThat(reasonOfTheParkedChange()).contains(LATE);
            assertThat(warnings(logs, FAILED)).singleElement().asString().contains(LATE);
            assertThat(warnings(logs, "is parked")).singleElement().asString().contains(LATE);
        }
    }

    @Test
    void eachTimeoutIsLoggedWhenItHappens() throws Exception {
        List<Integer> loggedBefore = new CopyOnWriteArrayList<>();
        try (CapturedLogs logs = new CapturedLogs()) {
            follow("", exchange -> {
                loggedBefore.add(warnings(logs, FAILED).size());
                end.await();
            });
            await().atMost(20, TimeUnit.SECONDS).until(() -> loggedBefore.size() >= 5);
            assertThat(loggedBefore.subList(0, 5)).containsExactly(0, 1, 2, 3, 4);
        }
    }

    @Test
    void anErrorIsNamedItself() throws Exception {
        try (CapturedLogs logs = new CapturedLogs()) {
            follow("&maxAttempts=1", exchange -> {
                if (idOf(exchange).equals(id(1))) {
                    throw new NoClassDefFoundError("org/example/Missing");
                }
            });
            String named = "java.lang.NoClassDefFoundError: org/example/Missing";
            assertThat(reasonOfTheParkedChange()).isEqualTo(named);
            assertThat(warnings(logs, "is parked")).singleElement().asString().contains(": " + named);
        }
    }
}
