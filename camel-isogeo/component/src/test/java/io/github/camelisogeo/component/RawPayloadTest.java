package io.github.camelisogeo.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 5.3: records as bytes, as the server sent them. */
class RawPayloadTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private static List<String> expected(int number) {
        return IntStream.range(0, number).mapToObj(FakeApi::record).toList();
    }

    private static List<String> texts(List<?> bodies) {
        return bodies.stream().map(body -> new String((byte[]) body, UTF_8)).toList();
    }

    @Test
    void wholeSearchGivesTheBytesOfEachRecord() throws Exception {
        api.answersSearches(33, -1);
        List<Object> seen = new CopyOnWriteArrayList<>();
        route(r -> r.from("direct:in")
                .to("isogeo:search?whole=true&pageSize=10&rawPayload=true")
                .split(r.body())
                .streaming()
                .process(exchange -> seen.add(exchange.getMessage().getBody())));
        Exchange done = template.request("direct:in", exchange -> {});
        assertThat(done.getException()).isNull();
        assertThat(texts(seen)).isEqualTo(expected(33));
        assertThat(api.calls()).as("no page is read twice").hasSize(4);
        assertThat(done.getMessage().getHeaders())
                .containsEntry("CamelIsogeoResultTotal", 33L)
                .containsEntry("CamelIsogeoResultTags", Map.of("type:vector-dataset", "Vecteur"))
                .containsKey("CamelIsogeoResultQuery");
    }

    @Test
    void wholeSearchConvertsToOneDocument() {
        api.answersSearches(33, -1);
        Exchange done = send("isogeo:search?whole=true&pageSize=10&rawPayload=true", null, Map.of(), exchange -> {
            String json = new String(exchange.getMessage().getBody(byte[].class), UTF_8);
            MetadataSearch search = context.getTypeConverter().convertTo(MetadataSearch.class, json);
            assertThat(search.total()).isEqualTo(33);
            assertThat(search.results()).hasSize(33);
            assertThat(json).contains(String.join(",", expected(33)));
        });
        assertThat(done.getException()).isNull();
    }

    @Test
    void onePageIsAListOfRecords() {
        api.answersSearches(33, -1);
        Exchange done = send("isogeo:search?limit=5", null, Map.of("CamelIsogeoRawPayload", "true"));
        assertThat(done.getException()).isNull();
        assertThat(texts((List<?>) done.getMessage().getBody())).isEqualTo(expected(5));
        assertThat(done.getMessage().getBody(String.class)).isEqualTo("[" + String.join(",", expected(5)) + "]");
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTotal")).isEqualTo(33L);
    }

    @Test
    void onlySearchesTakeIt() {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:metadata?rawPayload=true&metadataId=" + ID))
                .hasStackTraceContaining("option 'rawPayload' is not supported by metadata.get");
    }

    @Test
    void consumerDeliversBytes() throws Exception {
        api.answersFeed(3);
        List<Object> bodies = new CopyOnWriteArrayList<>();
        List<Object> ids = new CopyOnWriteArrayList<>();
        route(r -> r.from("isogeo:search?stateId=raw&rawPayload=true&initialDelay=0&delay=50&stateDirectory=" + folder)
                .process(exchange -> {
                    bodies.add(exchange.getMessage().getBody());
                    ids.add(exchange.getMessage().getHeader(IsogeoConstants.METADATA_ID));
                }));
        await().until(() -> bodies.size() == 3);
        assertThat(texts(bodies))
                .allSatisfy(json -> assertThat(json).startsWith("{\"_id\":\"").contains("\"_modified\":\"2024"));
        assertThat(ids).containsExactlyInAnyOrder(FakeApi.id(0), FakeApi.id(1), FakeApi.id(2));
    }

    @Test
    void consumerDeliversWhatIsKeptOfADeletedRecordAsBytes() throws Exception {
        api.answersFeed(3);
        Map<Object, byte[]> deleted = new ConcurrentHashMap<>();
        List<Object> found = new CopyOnWriteArrayList<>();
        route(r -> r.from("isogeo:search?stateId=raw&rawPayload=true&initialDelay=0&delay=50&reconcileEvery=1s"
                        + "&stateDirectory=" + folder)
                .process(exchange -> {
                    Message message = exchange.getMessage();
                    Object id = message.getHeader(IsogeoConstants.METADATA_ID);
                    if ("deleted".equals(message.getHeader(IsogeoConstants.CHANGE_TYPE))) {
                        deleted.put(id, (byte[]) message.getBody());
                    } else {
                        found.add(id);
                    }
                }));
        await().until(() -> found.size() == 3);
        api.answersFeed(2);
        await().atMost(Duration.ofSeconds(30)).until(() -> !deleted.isEmpty());
        assertThat(deleted).containsOnlyKeys(FakeApi.id(2));
        JsonNode json = ModelJson.mapper().readTree(deleted.get(FakeApi.id(2)));
        assertThat(json.get("_id").asText()).isEqualTo(FakeApi.id(2));
        assertThat(json.get("title").asText()).isEqualTo("Record 2");
        assertThat(json.get("_modified").asText()).startsWith("2024-01-01T00:00:02");
    }
}
