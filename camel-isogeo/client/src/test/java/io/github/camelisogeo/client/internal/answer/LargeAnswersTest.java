package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.KeywordQuery;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are long, or short and large in memory: real ones pass, others are refused before they do harm. */
class LargeAnswersTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final SearchSelection ALL = SearchSelection.builder().build();

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

    private void answer(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        platform.api = request ->
                new MockResponse.Builder().body(new Buffer().write(bytes)).build();
    }

    private static SearchRequest hundred() {
        return SearchRequest.builder().limit(100).build();
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void bombsDoNoHarmInAJvmWithLittleMemory(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("bombs.txt");
        Process bombs = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.net.preferIPv4Stack=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Bombs.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(bombs.waitFor(280, TimeUnit.SECONDS))
                    .as("it comes to an end")
                    .isTrue();
        } finally {
            bombs.destroyForcibly();
        }
        List<String> said = Files.readAllLines(log);
        assertThat(bombs.exitValue()).as(String.join("\n", said)).isZero();
        assertThat(said).contains(Bombs.OK).noneMatch(line -> line.contains("OutOfMemoryError"));
        assertThat(said)
                .filteredOn(line -> line.contains("empty results, ") || line.contains("endless result"))
                .filteredOn(line -> line.matches(".*(page|stream|JSON|keywords): .*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(": IsogeoUnreadableAnswerException"));
    }

    @Test
    void theLimitIsNamed() {
        client.close();
        client = platform.client().maxAnswerSize(100_000L).build();
        answer("{\"_id\":\"" + ID + "\",\"title\":\"" + "x".repeat(50_000) + "\"}");
        assertThat(client.metadata().get(ID).title()).hasSize(50_000);
        answer("{\"_id\":\"" + ID + "\",\"title\":\"x\",\"a\":\"" + "x".repeat(50_000) + "\",\"b\":\""
                + "x".repeat(50_000) + "\"}");
        assertThatThrownBy(() -> client.metadata().get(ID))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("maxAnswerSize (100000 bytes)");
        answer("{\"total\":1,\"results\":[{\"a\":\"" + "x".repeat(100_000) + "\"}]}");
        assertThatThrownBy(() -> client.search().search(hundred())).hasMessageContaining("maxAnswerSize");
        assertThatThrownBy(() -> client.search().stream(ALL).next()).hasMessageContaining("maxAnswerSize");
        assertThatThrownBy(() -> client.search().stream(ALL).asJson().next()).hasMessageContaining("maxAnswerSize");
        assertThatThrownBy(() -> client.keywords().search(KeywordQuery.builder().build()))
                .hasMessageContaining("maxAnswerSize");
    }

    @Test
    void anAnswerIsReadNoFurtherThanItsLimit() throws IOException {
        try (Bombs bombs = new Bombs();
                IsogeoClient other = bombs.client()) {
            bombs.answerWith(Bombs.BODIES.get("endless space"));
            assertThatThrownBy(() -> other.metadata().get(ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining("maxAnswerSize (64 MiB)");
            bombs.answerWith(Bombs.BODIES.get("an endless error"));
            assertThatThrownBy(() -> other.metadata().get(ID))
                    .isInstanceOf(IsogeoNotFoundException.class)
                    .satisfies(e -> assertThat(((IsogeoException) e).error()).isNull());
        }
    }

    @Test
    void tokensAreReadTo64KiB() throws IOException {
        try (Bombs bombs = new Bombs()) {
            bombs.giveTokens(Bombs.BODIES.get("an endless list"));
            try (IsogeoClient other = bombs.client()) {
                assertThatThrownBy(() -> other.metadata().get(ID))
                        .isInstanceOf(IsogeoUnreadableAnswerException.class)
                        .hasMessageContaining("64 KiB");
            }
        }
    }

    @Test
    void whatIsSmallOnTheWireAndLargeInMemoryIsRefused() {
        answer("[" + "{},".repeat(2_000_000) + "{}]");
        assertThatThrownBy(() -> client.shares().list())
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("of memory")
                .hasMessageContaining("maxAnswerSize");
    }

    @Test
    void recordsOfAThousandAttributesPassByTheHundred() {
        String attribute =
                "{\"_id\":\"0123456789abcdef0123456789abcdef\",\"name\":\"attribute_%d\",\"alias\":\"Un attribut\",\"dataType\":\"VARCHAR\","
                        + "\"description\":\"Ce que l'attribut veut dire\",\"length\":254,\"isNullable\":true,\"propertyType\":\"x\","
                        + "\"_abilities\":[],\"hasElevation\":false}";
        StringBuilder record = new StringBuilder("{\"_id\":\"%d\",\"feature-attributes\":[");
        IntStream.range(0, 1000).forEach(i -> record.append(i == 0 ? "" : ",").append(attribute.formatted(i)));
        String whole = record.append("]}").toString();
        answer("{\"total\":100,\"results\":["
                + String.join(
                        ",",
                        IntStream.range(0, 100)
                                .mapToObj(i -> whole.replaceFirst("%d", "" + i))
                                .toList())
                + "]}");
        // Numbers only: a message about such a page would be as large as the page.
        assertThat(client.search().search(hundred()).results().stream()
                        .mapToInt(one -> one.featureAttributes().size())
                        .sum())
                .isEqualTo(100_000);
        assertThat(client.search().stream(ALL).asJson().stream().count()).isEqualTo(100);
    }

    @Test
    void realPagesPassWithALotToSpare() throws IOException {
        String corpus = System.getProperty("isogeo.corpus", System.getenv("ISOGEO_CORPUS"));
        assumeTrue(corpus != null, "set ISOGEO_CORPUS or -Disogeo.corpus to a folder of real records to run this");
        List<String> records = Files.readAllLines(Path.of(corpus, "resources.jsonl"));
        client.close();
        // A limit of memory eight times this one: what a JVM of 256 MiB allows.
        client = platform.client().maxAnswerSize(4L * 1024 * 1024).build();
        for (int from = 0; from + 100 <= records.size(); from += 100) {
            answer("{\"total\":100,\"results\":[" + String.join(",", records.subList(from, from + 100)) + "]}");
            assertThat(client.search().search(hundred()).results().size()).isEqualTo(100);
            assertThat(client.search().stream(ALL).asJson().stream().count()).isEqualTo(100);
        }
    }
}
