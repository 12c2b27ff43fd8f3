package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.StateException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed of a consumer is seen and controlled by {@code isogeo:feed}. */
@Timeout(60)
class FeedEndpointTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();

    private void follow() throws Exception {
        api.answersFeed(3);
        route(r -> r.from("isogeo:search?stateId=nightly&initialDelay=0&delay=50&stateDirectory=" + folder)
                .routeId("nightly")
                .process(exchange ->
                        received.add(exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID, String.class))));
        awaitReceived(3);
    }

    private void awaitReceived(int number) {
        await().until(() -> received.size() >= number);
    }

    private Exchange feed(String options, Object body, Map<String, Object> headers) {
        return send("isogeo:feed?" + options, body, headers);
    }

    private Object result(String options, Object body, Map<String, Object> headers) {
        Exchange done = feed(options, body, headers);
        assertThat(done.getException()).isNull();
        return done.getMessage().getBody();
    }

    @Test
    void statusIsAMap() throws Exception {
        follow();
        await().untilAsserted(() -> {
            Map<?, ?> status = (Map<?, ?>) result("stateId=nightly&action=status", "x", Map.of());
            assertThat(status.get("stateId")).isEqualTo("nightly");
            assertThat(status.get("running")).isEqualTo(true);
            assertThat(status.get("known")).isEqualTo(3L);
            assertThat(status.get("held")).isEqualTo(0L);
            assertThat(status.get("parkedChanges")).isEqualTo(List.of());
            assertThat(status.get("lag")).isEqualTo(0L);
            assertThat(status.get("lastReport")).isInstanceOf(Map.class);
        });
    }

    @Test
    void headersOverrideOptions() throws Exception {
        follow();
        assertThat(result(
                        "stateId=none&action=release",
                        null,
                        Map.of("CamelIsogeoStateId", "nightly", "CamelIsogeoAction", "STATUS")))
                .isInstanceOf(Map.class);
    }

    /** Replays as soon as the earlier changes of these records have ended. */
    private void replay(long number, String more, Object body, Map<String, Object> headers) {
        await().untilAsserted(() -> assertThat(result("stateId=nightly&action=replay" + more, body, headers))
                .isEqualTo(number));
    }

    @Test
    void replayDeliversAgain() throws Exception {
        follow();
        replay(3, "", null, Map.of());
        awaitReceived(6);
        replay(1, "&ids=" + FakeApi.id(1), null, Map.of());
        awaitReceived(7);
        assertThat(received.get(6)).isEqualTo(FakeApi.id(1));
    }

    @Test
    void aDryRunOfAFeedIsNotTheFeed() throws Exception {
        follow();
        List<String> rehearsed = new CopyOnWriteArrayList<>();
        route(r -> r.from("isogeo:search?stateId=nightly&dryRun=true&initialDelay=0&delay=50&stateDirectory=" + folder)
                .routeId("rehearsal")
                .process(exchange -> rehearsed.add(exchange.getExchangeId())));

        replay(3, "", null, Map.of());

        awaitReceived(6);
        assertThat(rehearsed).isEmpty();
        context.getRouteController().stopRoute("nightly");
        Map<?, ?> status = (Map<?, ?>) result("stateId=nightly&action=status", null, Map.of());
        assertThat(status.get("running")).isEqualTo(false);
    }

    @Test
    void replayTakesAnInstant() throws Exception {
        follow();
        replay(2, "&since=2024-01-01T00:00:01Z", null, Map.of());
        replay(1, "", null, Map.of("CamelIsogeoSince", "2024-01-01T00:00:02Z"));
    }

    @Test
    void idsComeFromHeaderOrBody() throws Exception {
        follow();
        List<String> two = List.of(FakeApi.id(0), FakeApi.id(1));
        replay(2, "", null, Map.of("CamelIsogeoIds", two));
        replay(2, "", two, Map.of());
        replay(2, "", FakeApi.id(0) + ", " + FakeApi.id(1), Map.of());
        replay(1, "", UUID.fromString("00000000-0000-0000-0000-000000000001"), Map.of());
    }

    /** Otherwise all records would be meant. */
    @Test
    void anUnknownHeaderIsRefusedUnlessTheActionOnlyReads() throws Exception {
        follow();
        Exchange done = feed(
                "stateId=nightly&action=replay",
                null,
                Map.of("CamelIsogeoIdz", "00000000-0000-0000-0000-000000000001"));
        assertThat(done.getException())
                .hasMessageContaining("unknown header 'CamelIsogeoIdz'")
                .hasMessageContaining("CamelIsogeoIds");
        assertThat(feed("stateId=nightly&action=status", null, Map.of("CamelIsogeoIdz", "x"))
                        .getException())
                .isNull();
    }

    /** An empty list isn't all: a filter before it may have left nothing. */
    @Test
    void anEmptyListOfIdsMeansNothing() throws Exception {
        follow();
        assertThat(result("stateId=nightly&action=replay", List.of(), Map.of())).isEqualTo(0L);
        assertThat(result("stateId=nightly&action=discard", null, Map.of("CamelIsogeoIds", "")))
                .isEqualTo(0L);
    }

    @Test
    void aBodyThatNamesNoRecordsIsRefused() throws Exception {
        follow();
        assertThat(feed("stateId=nightly&action=release", "everything", Map.of())
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the message body names 'everything'");
    }

    @Test
    void exportIsAStreamThatNeedsNoMemory() throws Exception {
        follow();
        Exchange done = send("isogeo:feed?stateId=nightly&action=export", null, Map.of(), exchange -> {
            Object body = exchange.getMessage().getBody();
            assertThat(body)
                    .isInstanceOf(StreamedContent.class)
                    .asString()
                    .contains("export of feed 'nightly'", "not read");
            assertThat(((StreamCache) body).inMemory()).isFalse();
            assertThat(exchange.getMessage().getBody(String.class)).startsWith("{");
        });
        assertThat(done.getException()).isNull();
    }

    @Test
    void importIsRefusedWhileTheFeedRuns() throws Exception {
        follow();
        assertThat(feed("stateId=nightly&action=import", "{}", Map.of()).getException())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stop its route first");
    }

    @Test
    void anExportIsImportedUnderAnotherName() throws Exception {
        follow();
        route(r -> r.from("direct:copy")
                .to("isogeo:feed?stateId=nightly&action=export")
                .to("isogeo:feed?stateId=copy&action=import&stateDirectory=" + folder));
        Exchange done = template.request("direct:copy", exchange -> {});
        assertThat(done.getException()).isNull();
    }

    private String exported() {
        String[] lines = new String[1];
        send(
                "isogeo:feed?stateId=nightly&action=export",
                null,
                Map.of(),
                exchange -> lines[0] = exchange.getMessage().getBody(String.class));
        return lines[0];
    }

    private Throwable imported(Object body) {
        return feed("stateId=copy&action=import&stateDirectory=" + folder, body, Map.of())
                .getException();
    }

    private List<String> states() {
        return new EmbeddedStateStore(folder).stateIds();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"phase\":\"[a-z]+\"', '\"phase\":\"asleep\"', asleep",
        "'\"id\":\"[0-9a-f]+\"', '\"id\":\"../../x\"', ../../x"
    })
    void anExportWithAWrongRowIsRefusedAsAWhole(String right, String wrong, String named) throws Exception {
        follow();
        String[] lines = exported().split("\n");
        lines[2] = lines[2].replaceFirst(right, wrong);
        assertThat(imported(String.join("\n", lines) + "\n"))
                .isInstanceOf(StateException.class)
                .hasMessageContaining("line 3 of the export can't be imported")
                .hasMessageContaining("'" + named + "'");
        assertThat(states()).containsExactly("nightly");
    }

    @Test
    void aBodyThatIsNoExportIsRefused() {
        String right = "it must be the lines of an export: a stream, bytes, a text or a file";
        assertThat(imported(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isogeo:feed: the message body is empty, " + right);
        assertThat(imported(List.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the message body is a java.util.ImmutableCollections$List")
                .hasMessageContaining(right);
    }

    @Test
    void theResetOfAnUnknownStateNamesThoseThatExist() throws Exception {
        follow();
        context.getRouteController().stopRoute("nightly");
        assertThat(feed("stateId=nigthly&action=reset&stateDirectory=" + folder, null, Map.of())
                        .getException())
                .isInstanceOf(StateException.class)
                .hasMessageContaining("nigthly")
                .hasMessageEndingWith("there are [nightly]");
        assertThat(states()).containsExactly("nightly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "discard", "replay", "reconcile"})
    void aFeedThatDoesNotRunCantBeControlled(String action) throws Exception {
        follow();
        context.getRouteController().stopRoute("nightly");
        assertThat(feed("stateId=nightly&action=" + action, null, Map.of()).getException())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the action " + action + " needs a running feed")
                .hasMessageContaining("start its route")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void theStateOfAStoppedFeedIsFound() throws Exception {
        follow();
        context.getRouteController().stopRoute("nightly");
        Map<?, ?> status = (Map<?, ?>) result("stateId=nightly&action=status", null, Map.of());
        assertThat(status.get("running")).isEqualTo(false);
    }

    @Test
    void dynamicEndpointsShareOne() throws Exception {
        follow();
        route(r -> r.from("direct:any").toD("isogeo:feed?stateId=${header.feed}&action=status"));
        template.requestBodyAndHeader("direct:any", null, "feed", "nightly", Map.class);
        int endpoints = context.getEndpoints().size();
        assertThat(template.send("direct:any", exchange -> exchange.getMessage().setHeader("feed", "other"))
                        .getException())
                .satisfiesAnyOf(failure -> assertThat(failure).isNull(), failure -> assertThat(failure)
                        .isInstanceOf(StateException.class));
        assertThat(context.getEndpoints()).hasSize(endpoints);
    }

    @ParameterizedTest
    @CsvSource({
        "action=status, stateId is missing: set the header CamelIsogeoStateId or the option stateId",
        "stateId=nightly, action is missing: set the header CamelIsogeoAction or the option action"
    })
    void saysWhatIsMissing(String options, String message) {
        assertThat(feed(options, null, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:feed?action=stat | 'stat', it must be one of: status",
                "isogeo:feed?acton=status | unknown option 'acton', it must be one of: action",
                "isogeo:feed?action=replay&since=yesterday | since is 'yesterday', it must be an instant",
                "isogeo:feed?action=replay&ids=12 | ids names '12'",
                "isogeo:feed?action=status&snapshot=never | unknown option 'snapshot'",
                "isogeo:feed?stateStore=files | stateStore is 'files', it must refer to a bean",
                "isogeo:metadata?action=status | unknown option 'action'",
                "isogeo:address?to=edit&stateId=x | unknown option 'stateId'"
            })
    void refusesWhatCantWork(String uri, String message) {
        assertThatThrownBy(() -> context.getEndpoint(uri)).rootCause().hasMessageContaining(message);
    }

    @Test
    void hasNoConsumer() {
        assertThatThrownBy(() ->
                        route(r -> r.from("isogeo:feed?stateId=x&action=status").to("log:x")))
                .rootCause()
                .hasMessageContaining("isogeo:feed has no consumer");
    }

    @Test
    void textOfAnExportIsUtf8() throws Exception {
        follow();
        byte[][] lines = new byte[1][];
        send(
                "isogeo:feed?stateId=nightly&action=export",
                null,
                Map.of(),
                exchange -> lines[0] = exchange.getMessage().getBody(byte[].class));
        assertThat(new String(lines[0], StandardCharsets.UTF_8)).endsWith("\n");
    }
}
