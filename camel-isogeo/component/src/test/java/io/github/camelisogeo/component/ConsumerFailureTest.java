package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.sandbox.Faults;
import io.github.camelisogeo.sync.state.StateDamagedException;
import io.github.camelisogeo.sync.state.StateInUseException;
import io.github.camelisogeo.sync.state.StateMismatchException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.DefaultConsumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever fails, a route loses nothing. */
class ConsumerFailureTest extends ConsumerTestSupport {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private void failWhenTold(Exchange exchange) {
        received.add(exchange.copy());
        if (failing.contains(exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class))) {
            throw new IllegalStateException("the target is away");
        }
    }

    @Test
    void givesAFailedExchangeAgainWhileOthersGoOn() throws Exception {
        failing.add(id(3));
        route(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri("")).routeId("follow").process(ConsumerFailureTest.this::failWhenTold);
            }
        });
        awaitReceived(7);
        assertThat(changes().subList(0, 5)).doesNotHaveDuplicates();
        assertThat(changes().subList(5, 7)).containsOnly("created Record 3");
        assertThat(received.get(6).getMessage().getHeader(IsogeoConstants.SNAPSHOT))
                .as("it belongs to the first reading")
                .isEqualTo("true");

        failing.clear();
        awaitIdle();
        received.clear();
        awaitIdle();
        assertThat(received).isEmpty();
    }

    @Test
    void waitsForTheEndOfARouteThatGoesOnBehindAQueue() throws Exception {
        failing.add(id(2));
        route(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri("")).routeId("follow").to("seda:behind");
                from("seda:behind").routeId("behind").process(ConsumerFailureTest.this::failWhenTold);
            }
        });
        awaitReceived(7);

        assertThat(changes().subList(5, 7)).containsOnly("created Record 2");
    }

    @Test
    void countsAHandledFailureAsDone() throws Exception {
        failing.add(id(3));
        route(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IllegalStateException.class).handled(true).log("parked by the route");
                from(uri("")).routeId("follow").process(ConsumerFailureTest.this::failWhenTold);
            }
        });
        awaitReceived(5);
        awaitIdle();

        assertThat(received).hasSize(5);
    }

    @Test
    void endsTheExchangeOnItsWayBeforeItStops() throws Exception {
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        List<String> done = new CopyOnWriteArrayList<>();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(""))
                        .routeId("follow")
                        .process(exchange -> inTheMiddle.countDown())
                        .process(exchange -> Thread.sleep(300))
                        .process(exchange ->
                                done.add(exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class)));
            }
        });
        assertThat(inTheMiddle.await(10, TimeUnit.SECONDS)).isTrue();
        context.getRouteController().stopRoute("follow");
        int atTheStop = done.size();
        assertThat(atTheStop).isBetween(1, 4);

        context.getRouteController().startRoute("follow");
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> done.size() >= 5);
        awaitIdle();
        assertThat(done).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void letsARouteStopItself() throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("")).routeId("follow").process(exchange -> {
                    received.add(exchange.copy());
                    ((DefaultConsumer) context.getRoute("follow").getConsumer()).stop();
                });
            }
        });
        awaitReceived(1);
        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> context.getRoute("follow").getConsumer() instanceof DefaultConsumer consumer
                        && consumer.isStopped());
        Thread.sleep(500);
        assertThat(received).hasSize(1);
    }

    @Test
    void goesOnAfterTheServerFailed() throws Exception {
        List<Throwable> reported = new CopyOnWriteArrayList<>();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IsogeoForbiddenException.class)
                        .handled(true)
                        .process(exchange ->
                                reported.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(uri("&bridgeErrorHandler=true"))
                        .routeId("follow")
                        .filter(header(IsogeoConstants.CHANGE_TYPE).isNotNull())
                        .process(received::add);
            }
        });
        awaitReceived(5);
        delete(1);
        sandbox.get().faults(failing(403));
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> !reported.isEmpty());
        sandbox.get().faults(Faults.NONE);
        awaitReceived(6);

        assertThat(changes().get(5)).isEqualTo("deleted Record 1");
        assertThat(reported).allMatch(IsogeoForbiddenException.class::isInstance);
    }

    @Test
    void refusesAtTheStartTheStateOfAnotherFilter() throws Exception {
        follow("&stateId=nightly");
        awaitReceived(5);
        context.getRouteController().stopRoute("follow");
        assertThatThrownBy(() -> other("&stateId=nightly&query=type:service"))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .isInstanceOf(StateMismatchException.class)
                .hasMessageContaining("query=type:service")
                .hasMessageContaining("stateReset=true");

        received.clear();
        context.getRouteController().stopAllRoutes();
        context.removeRoute("other");
        other("&stateId=nightly&stateReset=true&query=Record");
        awaitReceived(5);
    }

    private void other(String more) throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(more)).routeId("other").process(received::add);
            }
        });
    }

    @Test
    void refusesTheStateOfAnotherRoute() throws Exception {
        follow("&stateId=nightly");
        awaitReceived(5);

        assertThatThrownBy(() -> other("&stateId=nightly&greedy=true"))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .isInstanceOf(StateInUseException.class);
    }

    @Test
    void refusesADamagedState() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(folder.resolve("state/follow.mv"), "no state at all");

        assertThatThrownBy(() -> follow(""))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .isInstanceOf(StateDamagedException.class);
    }

    @Test
    void wantsANameForItsState() {
        assertThatThrownBy(() -> route(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(uri("")).to("log:x");
                    }
                }))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .hasMessageContaining("stateId")
                .hasMessageContaining("give the route an id");
    }

    @ParameterizedTest
    @CsvSource({
        "isogeo:metadata?metadataId=0123456789abcdef0123456789abcdef, only isogeo:search has one",
        "isogeo:search?operation=stream, operation is 'stream': remove the option",
        "isogeo:search?limit=10, maxMessagesPerPoll",
        "isogeo:search?offset=10, a consumer always reads all records",
        "isogeo:search?whole=true, a consumer always reads all records",
        "isogeo:search?orderBy=title, a consumer chooses the order itself",
        "isogeo:search?augment=true, delivers records",
        "isogeo:search?snapshot=sometimes, 'sometimes'"
    })
    void refusesWhatMakesNoSense(String uri, String why) {
        assertThatThrownBy(() -> route(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(uri).routeId("nonsense").to("log:x");
                    }
                }))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .hasMessageContaining(why);
    }

    @Test
    void refusesOptionsOfAConsumerInACall() {
        assertThatThrownBy(() -> route(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:call").to("isogeo:search?stateId=nightly");
                    }
                }))
                .extracting(ConsumerFailureTest::root, THROWABLE)
                .hasMessageContaining("'stateId' is for consumers");
    }

    @Test
    void saysWhatIsWrongWithItsCredentials() throws Exception {
        IsogeoComponent stranger = new IsogeoComponent();
        stranger.setApiUrl(sandbox.url());
        stranger.setClientId("nobody");
        stranger.setClientSecret("wrong-secret");
        context.addComponent("isogeo2", stranger);
        List<Throwable> reported = new CopyOnWriteArrayList<>();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                onException(IsogeoUnauthorizedException.class)
                        .handled(true)
                        .process(exchange ->
                                reported.add(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
                from(uri("&bridgeErrorHandler=true").replace("isogeo:", "isogeo2:"))
                        .routeId("follow")
                        .to("log:x");
            }
        });
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> !reported.isEmpty());

        assertThat(reported.get(0)).hasMessageNotContaining("wrong-secret");
    }
}
