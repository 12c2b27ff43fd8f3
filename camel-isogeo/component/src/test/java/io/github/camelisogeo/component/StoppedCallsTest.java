package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.error.IsogeoTransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.test.junit5.CamelContextConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that waits comes back when its route or its context stops, and when its thread is interrupted. */
class StoppedCallsTest extends FakeApiTestSupport {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** What a call waits for. */
    enum Wait {
        HEADERS,
        PAUSE,
        TOKEN
    }

    @Override
    public void configureContext(CamelContextConfiguration configuration) {
        super.configureContext(configuration);
        configuration.withShutdownTimeout(1);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getComponent("isogeo", IsogeoComponent.class).setMaxRetries(2);
        return context;
    }

    /** Makes a call that waits, and returns when it does. */
    private CompletableFuture<Exchange> waiting(Wait wait, Thread[] caller) throws Exception {
        switch (wait) {
            case HEADERS -> api.answers(call -> FakeApi.stalled());
            case PAUSE ->
                api.answers(call -> FakeApi.json(503, "{}")
                        .newBuilder()
                        .setHeader("Retry-After", "50")
                        .build());
            case TOKEN -> api.stallsTokens();
        }
        route(r -> r.from("direct:in").routeId("waiting").to("isogeo:metadata?maxRetryDelay=60s"));
        CompletableFuture<Exchange> done = new CompletableFuture<>();
        caller[0] = new Thread(() -> done.complete(
                template.request("direct:in", exchange -> exchange.getMessage().setBody(ID))));
        caller[0].start();
        await().until(() ->
                wait == Wait.TOKEN ? !api.tokens().isEmpty() : !api.calls().isEmpty());
        await().until(() -> caller[0].getState() == Thread.State.TIMED_WAITING
                || caller[0].getState() == Thread.State.WAITING
                || wait == Wait.HEADERS);
        return done;
    }

    private static void assertEnded(CompletableFuture<Exchange> call, String why) throws Exception {
        Exchange done = call.get(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(done.getException())
                .isInstanceOf(IsogeoTransportException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @EnumSource
    void stoppingTheRouteEndsTheCall(Wait wait) throws Exception {
        CompletableFuture<Exchange> call = waiting(wait, new Thread[1]);
        context.getRouteController().stopRoute("waiting", 200, TimeUnit.MILLISECONDS);
        assertEnded(call, "closed");
    }

    @ParameterizedTest
    @EnumSource
    void stoppingTheContextEndsTheCall(Wait wait) throws Exception {
        CompletableFuture<Exchange> call = waiting(wait, new Thread[1]);
        context.stop();
        assertEnded(call, "closed");
    }

    @ParameterizedTest
    @EnumSource
    void interruptingTheThreadEndsTheCall(Wait wait) throws Exception {
        Thread[] caller = new Thread[1];
        CompletableFuture<Exchange> call = waiting(wait, caller);
        caller[0].interrupt();
        assertEnded(call, "interrupted");
    }

    @Test
    void aRouteThatStartsAgainCallsAgain() throws Exception {
        CompletableFuture<Exchange> call = waiting(Wait.HEADERS, new Thread[1]);
        context.getRouteController().stopRoute("waiting", 200, TimeUnit.MILLISECONDS);
        assertEnded(call, "closed");
        api.answersRecords();
        context.getRouteController().startRoute("waiting");
        assertThat(template.request(
                                "direct:in", exchange -> exchange.getMessage().setBody(ID))
                        .getException())
                .isNull();
    }
}
