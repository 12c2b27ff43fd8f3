package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.FeedState;
import io.github.camelisogeo.sync.state.StateStore;
import io.github.camelisogeo.sync.state.StateView;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.console.DevConsole;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a consumer did is seen by routes, listeners, health checks, the console and JMX. */
@Timeout(60)
class ConsumerReportsTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private final List<Exchange> received = new CopyOnWriteArrayList<>();
    private final List<FeedPolledEvent> events = new CopyOnWriteArrayList<>();

    ConsumerReportsTest() {
        testConfigurationBuilder.withJMX(true);
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext context = super.createCamelContext();
        context.getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof FeedPolledEvent polled) {
                    events.add(polled);
                }
            }
        });
        return context;
    }

    private String uri(String more) {
        return "isogeo:search?stateId=reports&initialDelay=0&delay=50&stateDirectory=" + folder + more;
    }

    private void follow(String uri) throws Exception {
        api.answersFeed(3);
        route(r -> r.from(uri).routeId("feed").process(exchange -> received.add(exchange.copy())));
    }

    private HealthCheck.Result health() {
        HealthCheck check = ((DefaultConsumer) context.getRoute("feed").getConsumer()).getHealthCheck();
        return check.call(Map.of());
    }

    private void awaitReceived(int number) {
        await().until(() -> received.size() >= number);
    }

    @Test
    void aReportIsAnExchangeOfItsOwnIfThatIsWanted() throws Exception {
        follow(uri("&sendReport=true"));
        awaitReceived(4);
        Exchange report = received.get(3);
        assertThat(report.getMessage().getHeader(IsogeoConstants.REPORT)).isEqualTo(true);
        assertThat(report.getMessage().getHeader(IsogeoConstants.STATE_ID)).isEqualTo("reports");
        assertThat(report.getMessage().getHeader(IsogeoConstants.CHANGE_TYPE)).isNull();
        assertThat(report.getMessage().getBody()).isInstanceOfSatisfying(Map.class, body -> {
            assertThat(body.get("created")).isEqualTo(3L);
            assertThat(body.keySet().toString())
                    .contains("read", "updated", "deleted", "held", "parked", "failed", "requests", "duration");
        });
    }

    @Test
    void listenersOfCamelHearOfEachPoll() throws Exception {
        follow(uri(""));
        await().until(() -> !events.isEmpty());
        FeedPolledEvent first = events.get(0);
        assertThat(first.getStateId()).isEqualTo("reports");
        assertThat(first.getRouteId()).isEqualTo("feed");
        assertThat(first.getReport().created()).isEqualTo(3);
        assertThat(first.getTimestamp()).isPositive();
    }

    @Test
    void aPollThatFailsIsReportedToo() throws Exception {
        api.answers(500, "{\"error\":\"broken\"}");
        route(r -> r.from(uri("&sendReport=true")).routeId("feed").process(exchange -> received.add(exchange.copy())));
        awaitReceived(1);
        assertThat(received.get(0).getMessage().getHeader(IsogeoConstants.REPORT))
                .isEqualTo(true);
        assertThat(received.get(0).getMessage().getBody(Map.class).get("error"))
                .asString()
                .contains("500");
        assertThat(events.get(0).getReport().error()).contains("500");
    }

    @Test
    void healthTellsWhatAnOperatorAsks() throws Exception {
        follow(uri(""));
        await().untilAsserted(() -> assertThat(health().getDetails())
                .containsEntry("feed.stateId", "reports")
                .containsEntry("feed.standby", false)
                .containsEntry("feed.held", 0L)
                .containsEntry("feed.parked", 0L)
                .containsEntry("feed.lag", 0L)
                .containsKeys("feed.lastGoodPoll", "feed.owed"));
        assertThat(health().getState()).isEqualTo(HealthCheck.State.UP);
    }

    @Test
    void healthIsDownIfPollsFail() throws Exception {
        api.answers(500, "{\"error\":\"broken\"}");
        route(r -> r.from(uri("")).routeId("feed").to("log:changes"));
        await().untilAsserted(() -> assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN));
    }

    /** A poll that never ends doesn't fail. */
    @Test
    void healthIsDownIfTheLagExceedsItsLimit() throws Exception {
        follow(uri("&maxLag=1"));
        IsogeoConsumer consumer = (IsogeoConsumer) context.getRoute("feed").getConsumer();
        await().until(() -> consumer.lastStatus().isPresent());
        api.answers(call -> FakeApi.stalled());
        await().untilAsserted(() -> assertThat(health().getMessage())
                .hasValueSatisfying(message -> assertThat(message).contains("'reports' lags by")));
        assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
    }

    @Test
    void consoleShowsTheFeeds() throws Exception {
        follow(uri(""));
        awaitReceived(3);
        IsogeoConsole console = new IsogeoConsole();
        console.setCamelContext(context);
        await().untilAsserted(() -> assertThat(console.call(DevConsole.MediaType.TEXT))
                .asString()
                .contains("stateId: reports", "running: true", "known: 3"));
        assertThat(console.call(DevConsole.MediaType.JSON)).asString().contains("feeds");
        assertThat(getClass().getResource("/META-INF/services/org/apache/camel/dev-console/isogeo"))
                .isNotNull();
    }

    @Test
    void jmxShowsAndControlsTheFeed() throws Exception {
        follow(uri(""));
        awaitReceived(3);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = server.queryNames(new ObjectName("org.apache.camel:type=consumers,*"), null).stream()
                .filter(bean -> bean.getCanonicalName().contains("IsogeoConsumer"))
                .findFirst()
                .orElseThrow();
        await().untilAsserted(
                        () -> assertThat(server.getAttribute(name, "Known")).isEqualTo(3L));
        assertThat(server.getAttribute(name, "StateId")).isEqualTo("reports");
        assertThat(server.getAttribute(name, "Held")).isEqualTo(0L);
        assertThat(server.getAttribute(name, "Standby")).isEqualTo(false);
        // What can be done with a feed has one place and one set of names, running or not.
        assertThat(server.getMBeanInfo(name).getOperations())
                .extracting(MBeanOperationInfo::getName)
                .doesNotContain("replayAll", "release", "resetFeed", "exportTo");
        ObjectName feeds = new ObjectName(
                "org.apache.camel:context=" + context.getManagementName() + ",type=components,name=\"isogeo-feeds\"");
        String text = String.class.getName();
        await().untilAsserted(() -> assertThat(
                        server.invoke(feeds, "replayAll", new Object[] {"reports"}, new String[] {text}))
                .isEqualTo(3L));
        awaitReceived(6);
        await().untilAsserted(() -> assertThat(server.invoke(
                        feeds, "replayIds", new Object[] {"reports", FakeApi.id(1)}, new String[] {text, text}))
                .isEqualTo(1L));
        awaitReceived(7);
        Path exported = folder.resolve("exported.jsonl");
        server.invoke(feeds, "exportTo", new Object[] {"reports", exported.toString()}, new String[] {text, text});
        assertThat(Files.readString(exported)).startsWith("{");
    }

    @Test
    void jmxControlsAFeedThatDoesNotRun() throws Exception {
        follow(uri(""));
        awaitReceived(3);
        String routeId = context.getRoutes().get(0).getRouteId();
        context.getRouteController().stopRoute(routeId);
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name =
                server
                        .queryNames(new ObjectName("org.apache.camel:type=components,name=\"isogeo-feeds\",*"), null)
                        .stream()
                        .filter(bean -> bean.getKeyProperty("context").equals(context.getManagementName()))
                        .findFirst()
                        .orElseThrow();
        Path exported = folder.resolve("stopped.jsonl");

        assertThat(server.getAttribute(name, "StateIds")).isEqualTo(List.of("reports"));
        assertThat(invoke(server, name, "status", "reports").toString()).contains("running=false", "known=3");
        invoke(server, name, "exportTo", "reports", exported.toString());
        invoke(server, name, "reset", "reports");
        invoke(server, name, "importFrom", "reports", exported.toString());

        assertThat(invoke(server, name, "status", "reports").toString()).contains("known=3");
        assertThatThrownBy(() -> invoke(server, name, "releaseAll", "reports"))
                .rootCause()
                .hasMessageContaining("needs a running feed");
        context.getRouteController().startRoute(routeId);
        await().untilAsserted(() ->
                assertThat(invoke(server, name, "status", "reports").toString()).contains("running=true"));
        assertThat(invoke(server, name, "releaseAll", "reports")).isEqualTo(0L);
    }

    private static Object invoke(MBeanServer server, ObjectName name, String operation, String... arguments)
            throws Exception {
        String[] types =
                Collections.nCopies(arguments.length, String.class.getName()).toArray(String[]::new);
        return server.invoke(name, operation, arguments, types);
    }

    /** A store that another node uses until it gives the state back. */
    private static final class Shared implements StateStore {

        private final StateStore files;

        Shared(Path folder) {
            files = new EmbeddedStateStore(folder);
        }

        @Override
        public FeedState open(String stateId) {
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

        @Override
        public boolean isShared() {
            return true;
        }
    }

    @Test
    void aConsumerStandsByWhileAnotherNodeHasTheState() throws Exception {
        Shared shared = new Shared(folder);
        context.getRegistry().bind("shared", shared);
        try (CapturedLogs logs = new CapturedLogs()) {
            FeedState others = shared.open("reports");
            follow(uri("&stateStore=#shared"));
            IsogeoConsumer consumer = (IsogeoConsumer) context.getRoute("feed").getConsumer();
            await().during(Duration.ofMillis(300)).until(consumer::isStandby);
            assertThat(received).isEmpty();
            assertThat(health().getState()).isEqualTo(HealthCheck.State.UP);
            assertThat(health().getDetails()).containsEntry("feed.standby", true);
            others.close();
            awaitReceived(3);
            await().until(() -> !consumer.isStandby());
            assertThat(logs.lines())
                    .filteredOn(line -> line.startsWith("INFO") && line.contains("standing by"))
                    .hasSize(1);
            assertThat(logs.lines()).anyMatch(line -> line.startsWith("INFO") && line.contains("Took over the"));
        }
    }

    @Test
    void aStateThatIsRefusedAtATakeoverIsOneLineAndNotOneStackTraceForEachPoll() throws Exception {
        Shared shared = new Shared(folder);
        context.getRegistry().bind("shared", shared);
        follow(uri("&stateStore=#shared"));
        awaitReceived(3);
        context.getRouteController().stopRoute("feed");
        context.removeRoute("feed");
        try (CapturedLogs logs = new CapturedLogs()) {
            FeedState others = shared.open("reports");
            follow(uri("&stateStore=#shared&query=type:service"));
            IsogeoConsumer consumer = (IsogeoConsumer) context.getRoute("feed").getConsumer();
            await().until(consumer::isStandby);
            others.close();

            await().until(() -> consumer.getErrorCounter() >= 3);
            assertThat(logs.lines())
                    .filteredOn(line -> line.startsWith("SEVERE") || line.startsWith("WARNING"))
                    .singleElement()
                    .asString()
                    .contains("filter [query=type:service]", "stateReset=true")
                    .doesNotContain("\tat ");
            assertThat(health().getState()).isEqualTo(HealthCheck.State.DOWN);
            assertThat(health().getError())
                    .get()
                    .asInstanceOf(THROWABLE)
                    .hasMessageContaining("filter [query=type:service]");
        }
    }
}
