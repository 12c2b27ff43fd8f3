package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What changed in a catalogue reaches a route. */
class ConsumerTest extends ConsumerTestSupport {

    @Test
    void givesEverythingFirst() throws Exception {
        follow("");
        awaitReceived(5);
        awaitIdle();

        assertThat(changes())
                .containsExactly(
                        "created Record 5",
                        "created Record 4",
                        "created Record 3",
                        "created Record 2",
                        "created Record 1");
        assertThat(received.stream().map(exchange -> exchange.getMessage().getHeader(IsogeoConstants.SNAPSHOT)))
                .containsExactly("true", "true", "true", "true", "last");
        Exchange first = received.get(0);
        assertThat(first.getMessage().getHeader(IsogeoConstants.METADATA_ID)).isEqualTo(id(5));
        assertThat(first.getMessage().getHeader(IsogeoConstants.MODIFIED))
                .isEqualTo("2024-01-01T00:00:05.0000000+00:00");
        assertThat(first.getMessage().getHeader(IsogeoConstants.OWNER_ID)).isEqualTo(GROUP);
        assertThat(first.getMessage().getHeader("CamelIsogeoWorkgroupId")).isNull();
    }

    @Test
    void givesWhatIsCreatedChangedAndDeleted() throws Exception {
        follow("&include=links");
        awaitReceived(5);
        received.clear();

        create("New");
        awaitReceived(1);
        rename(2, "Better");
        awaitReceived(2);
        delete(3);
        awaitReceived(3);

        assertThat(changes()).containsExactly("created New", "updated Better", "deleted Record 3");
        assertThat(received).allMatch(exchange -> exchange.getMessage().getHeader(IsogeoConstants.SNAPSHOT) == null);
        Metadata deleted = received.get(2).getMessage().getBody(Metadata.class);
        assertThat(deleted.id()).isEqualTo(id(3));
        assertThat(received.get(2).getMessage().getHeader(IsogeoConstants.OWNER_ID))
                .isEqualTo(GROUP);
    }

    @Test
    void costsOneRequestWhenNothingChanged() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("&sendEmptyMessageWhenIdle=true")).routeId("follow").process(exchange -> {
                    if (exchange.getMessage().getBody() == null) {
                        polls.incrementAndGet();
                    }
                });
            }
        });
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> polls.get() >= 2);
        int before = polls.get();
        long requests = sandbox.get().stats().requests();
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> polls.get() >= before + 5);

        assertThat(sandbox.get().stats().requests() - requests).isBetween(4L, polls.get() - before + 1L);
    }

    @Test
    void leavesHeadersThatACallAfterItUnderstands() throws Exception {
        route(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(""))
                        .routeId("follow")
                        .to("isogeo:metadata?operation=get")
                        .process(received::add);
            }
        });
        awaitReceived(5);

        assertThat(received.get(0).getMessage().getBody(Metadata.class).title()).isEqualTo("Record 5");
    }

    @Test
    void goesOnWhereItWasAfterARestart() throws Exception {
        follow("");
        awaitReceived(5);
        context.getRouteController().stopRoute("follow");
        received.clear();
        rename(1, "While it was away");
        delete(2);
        context.getRouteController().startRoute("follow");
        awaitReceived(2);
        awaitIdle();

        assertThat(changes()).containsExactly("updated While it was away", "deleted Record 2");
    }

    @Test
    void givesNothingOldWhereThatIsWanted() throws Exception {
        follow("&snapshot=never");
        awaitIdle();
        rename(1, "Changed");
        awaitReceived(1);

        assertThat(changes()).containsExactly("updated Changed");
    }

    @Test
    void followsASelection() throws Exception {
        follow("&query=RAW(type:vector-dataset Special)&stateId=special");
        awaitIdle();
        rename(4, "Special");
        awaitReceived(1);
        rename(4, "Ordinary");
        awaitReceived(2);
        awaitIdle();
        rename(4, "Special again");
        awaitReceived(3);

        assertThat(changes()).containsExactly("created Special", "deleted Special", "created Special again");
    }

    @Test
    void givesNoMoreInAPollThanItMay() throws Exception {
        follow("&maxMessagesPerPoll=2&greedy=true");
        awaitReceived(5);
        awaitIdle();

        assertThat(received).hasSize(5);
        assertThat(received.get(4).getMessage().getHeader(IsogeoConstants.SNAPSHOT))
                .isEqualTo("last");
    }

    @Test
    void keepsItsStateWhereABeanSays() throws Exception {
        List<String> opened = new java.util.concurrent.CopyOnWriteArrayList<>();
        StateStore files = new EmbeddedStateStore(folder.resolve("elsewhere"));
        context.getRegistry().bind("states", new StateStore() {
            @Override
            public FeedState open(String stateId) {
                opened.add(stateId);
                return files.open(stateId);
            }

            @Override
            public Optional<StateView> look(String stateId) {
                return files.look(stateId);
            }

            @Override
            public List<String> stateIds() {
                return files.stateIds();
            }

            @Override
            public void delete(String stateId) {
                files.delete(stateId);
            }

            @Override
            public String describe(String stateId) {
                return files.describe(stateId);
            }
        });
        follow("&stateStore=#states");
        awaitReceived(5);

        assertThat(opened).containsExactly("follow");
        assertThat(folder.resolve("state")).doesNotExist();
    }
}
