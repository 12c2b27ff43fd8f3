package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of status 200 that are not what their route answers. */
class WrongAnswersTest {

    private static final Id ID = Id.of("43380f6c60424095b67cbd1aa9526fe4");
    private static final Metadata RECORD =
            Metadata.builder().title("x").type(MetadataType.VECTOR_DATASET).build();

    private static final Map<String, Consumer<IsogeoClient>> OBJECTS = Map.of(
            "get", client -> client.metadata().get(ID),
            "create", client -> client.metadata().create(ID, RECORD, null),
            "update", client -> client.metadata().update(ID, RECORD, null),
            "map", client -> client.workgroups().getStatistics(ID),
            "limits", client -> client.workgroups().getLimits(ID),
            "about", client -> client.about().getApi());

    private static final Map<String, Consumer<IsogeoClient>> LISTS = Map.of(
            "shares", client -> client.shares().list(null),
            "formats", client -> client.formats().list(null),
            "bulk",
                    client -> client.bulk()
                            .send(List.of(BulkRequest.builder()
                                    .query(Map.of("ids", List.of(ID.toString())))
                                    .build())));

    private static final Map<String, Consumer<IsogeoClient>> OTHERS = Map.of(
            "delete", client -> client.metadata().delete(ID),
            "exists", client -> client.metadata().exists(ID),
            "download", client -> client.metadata().downloadXml(ID));

    private static final Map<String, Consumer<IsogeoClient>> DONE = Map.of(
            "delete", client -> client.metadata().delete(ID),
            "associate", client -> client.catalogs().associateMetadata(ID, ID, null, null),
            "tag", client -> client.keywords().tag(ID, ID));

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

    private void answer(String type, byte[] body) {
        MockResponse.Builder answer = new MockResponse.Builder().body(new Buffer().write(body));
        platform.api = request -> (type == null ? answer : answer.setHeader("Content-Type", type)).build();
    }

    private void answer(String body) {
        answer("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private void assertUnreadable(Consumer<IsogeoClient> call) {
        int before = platform.requests.size();
        assertThatThrownBy(() -> call.accept(client))
                .isExactlyInstanceOf(IsogeoUnreadableAnswerException.class)
                .satisfies(e -> assertThat(((IsogeoException) e).status()).isEqualTo(200));
        assertThat(platform.requests.stream()
                        .skip(before)
                        .filter(request -> !request.getUrl().encodedPath().equals("/oauth/token")))
                .as("it is not asked for again")
                .hasSize(1);
    }

    private static Stream<Arguments> calls(List<Map<String, Consumer<IsogeoClient>>> calls, String... bodies) {
        return calls.stream().flatMap(map -> map.keySet().stream().sorted()).flatMap(name -> Stream.of(bodies)
                .map(body -> Arguments.of(name, body)));
    }

    private static Consumer<IsogeoClient> call(String name) {
        return Stream.of(OBJECTS, LISTS, OTHERS, DONE)
                .map(calls -> calls.get(name))
                .filter(call -> call != null)
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> wrongObjects() {
        return calls(
                List.of(OBJECTS),
                "",
                "  \n",
                "null",
                "[]",
                "[{}]",
                "{}",
                "1",
                "\"text\"",
                "true",
                "{\"error\":\"not_found\"}",
                "{\"error\":\"not_found\",\"message\":\"x\",\"status\":404}",
                "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"version\":\"1\"}}",
                "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"version\":\"1\"}{}",
                "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"version\":\"1\"} x",
                "{\"_id\" \"43380f6c60424095b67cbd1aa9526fe4\"}",
                "<html>login</html>",
                "\n\n <!DOCTYPE html>",
                "\uFEFF<html>login</html>",
                "OK");
    }

    @ParameterizedTest
    @MethodSource("wrongObjects")
    void anObjectThatIsNoneIsUnreadable(String call, String body) {
        answer(body);
        assertUnreadable(call(call));
    }

    static Stream<Arguments> wrongLists() {
        return calls(
                List.of(LISTS),
                "",
                "null",
                "{}",
                "{\"error\":\"not_found\"}",
                "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\"}",
                "[null]",
                "[{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\"},null]",
                "[1]",
                "[\"text\"]",
                "[[]]",
                "[] x",
                "[][]",
                "<html>login</html>");
    }

    @ParameterizedTest
    @MethodSource("wrongLists")
    void aListThatIsNoneIsUnreadable(String call, String body) {
        answer(body);
        assertUnreadable(call(call));
    }

    static Stream<Arguments> wrongOthers() {
        return Stream.concat(
                calls(
                        List.of(OTHERS),
                        "<html>login</html>",
                        "\n\n<!DOCTYPE html><html></html>",
                        "\uFEFF<!doctype html>",
                        "{\"error\":\"not_found\"}",
                        "{\"status\":404,\"error\":\"not_found\"}",
                        "{\"status\":404,\"error\":{\"code\":1}}"),
                Stream.concat(
                        calls(List.of(DONE), "[]", "[{}]", "{}", " { } ", "1", "true", "\"text\"", "OK"),
                        Stream.of("[]", "{}", "null", "1", "{\"title\":\"x\"}", "{\"_id\":\"x\"} x")
                                .map(body -> Arguments.of("exists", body))));
    }

    @ParameterizedTest
    @MethodSource("wrongOthers")
    void neitherDoneNorThereNorAFile(String call, String body) {
        answer(body);
        assertUnreadable(call(call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "create", "map", "about", "shares", "bulk", "delete", "exists", "download"})
    void aPageForPeopleIsNoAnswerWhateverItSays(String call) {
        answer("text/html; charset=utf-8", "Please log in".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(call(call));
        answer("application/xhtml+xml", "<?xml version='1.0'?><html/>".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(call(call));
    }

    @Test
    void anErrorBehindAlmostNothingIsFoundInALongAnswer() {
        answer("{\"error\":\"told\",\"trace\":\"" + "x".repeat(200_000) + "\"}");
        assertUnreadable(call("delete"));
        assertUnreadable(call("exists"));
    }

    static Stream<Arguments> wideCharsets() {
        return Stream.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                .flatMap(charset -> Stream.of(Arguments.of(charset, ""), Arguments.of(charset, "\uFEFF")));
    }

    @ParameterizedTest
    @MethodSource("wideCharsets")
    void jsonInAnotherEncodingThanUtf8IsUnreadable(String charset, String mark) {
        answer(
                "application/json",
                (mark + "{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"version\":\"1\"}")
                        .getBytes(Charset.forName(charset)));
        OBJECTS.values().forEach(this::assertUnreadable);
        assertUnreadable(call("exists"));
        answer("application/json", (mark + "[]").getBytes(Charset.forName(charset)));
        LISTS.values().forEach(this::assertUnreadable);
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoFault() {
        answer("\uFEFF{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"version\":\"1\"}");
        OBJECTS.values()
                .forEach(call -> assertThatCode(() -> call.accept(client)).doesNotThrowAnyException());
        assertThat(client.metadata().exists(ID)).isTrue();
        answer("\uFEFF[]");
        assertThat(client.shares().list(null)).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsKeptWhereAnythingMayBe() {
        answer("{\"_id\":\"43380f6c60424095b67cbd1aa9526fe4\",\"error\":\"a new attribute\",\"keywords\":7}");
        Metadata record = client.metadata().get(ID);
        assertThat(record.otherAttributes()).containsKeys("error", "keywords");
        assertThat(client.metadata().exists(ID)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"title\":\"x\"}", "{\"title\":\"x\",\"_id\":\"none\"}", "{\"title\":\"x\",\"_id\":null}"})
    void aRecordThatCantBeReadBackIsUnreadable(String body) {
        answer(body);
        assertThatThrownBy(() -> client.metadata().create(ID, RECORD, ReadBack.ALL))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("_id");
    }

    @Test
    void theStatusOfTheAnswerIsTold() {
        platform.api = request -> FakePlatform.html(201, "<html>");
        assertThatThrownBy(() -> client.metadata().create(ID, RECORD, null))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .satisfies(e -> assertThat(((IsogeoException) e).status()).isEqualTo(201));
    }

    @Test
    void aVersionMustBeThere() {
        answer("{\"version\":null}");
        assertUnreadable(call("about"));
        answer("{\"name\":\"api\"}");
        assertUnreadable(call("about"));
    }

    @Test
    void nothingOrTheObjectIsDueFromADeletion() {
        for (String body : List.of("", "  \n", "null", "{\"_id\":\"x\"}", "{\"conformant\":true}")) {
            answer(body);
            DONE.values()
                    .forEach(call ->
                            assertThatCode(() -> call.accept(client)).as(body).doesNotThrowAnyException());
        }
    }

    @Test
    void xmlIsAFile() throws IOException {
        answer("text/xml", "<?xml version=\"1.0\"?><gmd:MD_Metadata/>".getBytes(StandardCharsets.UTF_8));
        try (Download file = client.metadata().downloadXml(ID)) {
            assertThat(new String(file.inputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .endsWith("<gmd:MD_Metadata/>");
        }
    }
}
