package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.search.JsonRecord;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.ResultStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of searches that are damaged: read as one page, as a stream, as JSON and as keywords, they are refused alike. */
class WrongPagesTest {

    private static final SearchSelection ALL = SearchSelection.builder().build();
    private static final Map<String, Consumer<IsogeoClient>> READINGS = Map.of(
            "page",
            client -> client.search().search(SearchRequest.builder().build()),
            "stream",
            client -> {
                try (MetadataStream records = client.search().stream(ALL)) {
                    records.forEachRemaining(record -> {});
                }
            },
            "JSON",
            client -> {
                try (ResultStream<JsonRecord> records =
                        client.search().stream(ALL).asJson()) {
                    records.forEachRemaining(record -> {});
                }
            },
            "summary",
            client -> client.search().stream(ALL).summary(),
            "keywords",
            client -> client.keywords().search(KeywordQuery.builder().build()),
            "all keywords",
            client ->
                    client.keywords().search(KeywordQuery.builder().whole(true).build()));

    private FakePlatform platform;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        platform = new FakePlatform();
        client = platform.client().build();
    }

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    private void answer(byte[] body) {
        platform.api = request -> new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body(new Buffer().write(body))
                .build();
    }

    private void assertAllRefuse(String because) {
        READINGS.forEach((name, reading) -> assertThatThrownBy(() -> reading.accept(client))
                .as(name)
                .isExactlyInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining(because));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "7",
                "{\"error\":\"told\"}",
                "{\"error\":\"told\",\"total\":0,\"results\":[]}",
                "{\"results\":[]}",
                "{\"total\":0}",
                "{\"total\":null,\"results\":[]}",
                "{\"total\":-1,\"results\":[]}",
                "{\"total\":\"1\",\"results\":[]}",
                "{\"total\":\"many\",\"results\":[]}",
                "{\"total\":1.5,\"results\":[]}",
                "{\"total\":1e40,\"results\":[]}",
                "{\"total\":1e999999999,\"results\":[]}",
                "{\"total\":99999999999999999999,\"results\":[]}",
                "{\"total\":{},\"results\":[]}",
                "{\"total\":[1],\"results\":[]}",
                "{\"total\":true,\"results\":[]}",
                "{\"total\":1,\"results\":null}",
                "{\"total\":1,\"results\":{}}",
                "{\"total\":1,\"results\":{\"_id\":\"1\"}}",
                "{\"total\":1,\"results\":\"none\"}",
                "{\"total\":1,\"results\":1}",
                "{\"total\":1,\"results\":[null]}",
                "{\"total\":2,\"results\":[{\"_id\":\"1\"},null]}",
                "{\"total\":1,\"results\":[1]}",
                "{\"total\":1,\"results\":[\"1\"]}",
                "{\"total\":1,\"results\":[[]]}",
                "{\"total\":2,\"results\":[{\"_id\":\"1\"},true]}",
                "{\"total\":0,\"results\":[]}}",
                "{\"total\":0,\"results\":[]} x",
                "{\"total\":0,\"results\":[]}{}",
                "{\"total\":0,\"results\":[],}",
                "{\"total\":0 \"results\":[]}",
                "<html>login</html>"
            })
    void aDamagedPageIsRefusedHoweverItIsRead(String page) {
        answer(page.getBytes(StandardCharsets.UTF_8));
        assertAllRefuse("the answer (application/json)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16"})
    void aPageInAnotherEncodingIsRefused(String charset) {
        answer("{\"total\":0,\"results\":[]}".getBytes(Charset.forName(charset)));
        assertAllRefuse("UTF-8");
    }

    @Test
    void aNumberThatNoModelCanHoldIsRefusedWithThePage() {
        answer("{\"total\":1,\"results\":[{\"_id\":\"1\",\"news\":[1e99999999999]}]}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> READINGS.get("stream").accept(client))
                .isExactlyInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("a number");
    }

    @Test
    void aPageOfMoreThanWasAskedForIsRefused() {
        String records = String.join(
                ",",
                IntStream.range(0, 101).mapToObj(i -> "{\"_id\":\"" + i + "\"}").toList());
        answer(("{\"total\":500,\"results\":[" + records + "]}").getBytes(StandardCharsets.UTF_8));
        client.close();
        client = platform.client().build();
        Map<String, Consumer<IsogeoClient>> readings = Map.of(
                "stream", READINGS.get("stream"),
                "JSON", READINGS.get("JSON"),
                "all keywords", READINGS.get("all keywords"),
                "page",
                        client -> client.search()
                                .search(SearchRequest.builder().limit(100).build()));
        readings.forEach((name, reading) -> assertThatThrownBy(() -> reading.accept(client))
                .as(name)
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("more results than the 100 that were requested"));
        assertThatThrownBy(() ->
                        client.search().search(SearchRequest.builder().limit(7).build()))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("than the 7");
    }

    @Test
    void anErrorAmongTheResultsIsNoRecordHoweverItIsRead() {
        answer("{\"total\":2,\"results\":[{\"_id\":\"1\"},{\"error\":\"gone\"}]}".getBytes(StandardCharsets.UTF_8));
        assertAllRefuse("result 2 of 2 in the page at offset 0 is no result: it is an error, gone");
    }

    @Test
    void thePageOfAResultThatIsAnErrorIsNamed() {
        answer("{\"total\":300,\"results\":[{\"error\":\"gone\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> client.search()
                        .search(SearchRequest.builder()
                                .selection(SearchSelection.builder().offset(200).build())
                                .build()))
                .hasMessageContaining("result 1 of 1 in the page at offset 200 is no result: it is an error, gone");
    }

    @Test
    void aMarkOfUtf8AndUnforeseenAttributesAreNoFault() {
        byte[] page =
                ("\uFEFF\n {\"query\":{\"x\":[{}]},\"limit\":\"100\",\"total\":2.0, \"results\" : [ {\"_id\":\"1\",\"title\":\"é\\u00e9}\"} ,"
                                + "\n{\"title\":7,\"_id\":\"2\"}]\n,\"news\":{\"results\":[1]}}\n")
                        .getBytes(StandardCharsets.UTF_8);
        answer(page);
        assertThat(client.search().stream(ALL).stream().map(Metadata::id)).containsExactly("1", "2");
        List<JsonRecord> records = client.search().stream(ALL).asJson().stream().toList();
        assertThat(records).extracting(JsonRecord::id).containsExactly("1", "2");
        assertThat(records)
                .extracting(record -> new String(record.json(), StandardCharsets.UTF_8))
                .containsExactly("{\"_id\":\"1\",\"title\":\"é\\u00e9}\"}", "{\"title\":7,\"_id\":\"2\"}");
    }

    @Test
    void recordsAreCutOutOfLongPagesAsTheyAre() {
        List<String> records = IntStream.range(0, 100)
                .mapToObj(i -> "{\"_id\":\"r" + i + "\",\"abstract\":\"" + "é".repeat(i * 97 % 9001) + "\"}")
                .toList();
        answer(("{\"tags\":{\"t\":\"" + "y".repeat(30_000) + "\"},\"results\":[" + String.join(" ,\n ", records)
                        + "],\"total\":100}")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(client.search().stream(ALL).asJson().stream()
                        .map(record -> new String(record.json(), StandardCharsets.UTF_8)))
                .isEqualTo(records);
    }
}
