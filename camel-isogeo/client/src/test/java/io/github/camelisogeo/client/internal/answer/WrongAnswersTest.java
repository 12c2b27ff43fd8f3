package io.github.camelisogeo.client.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.api.ReadBack;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.http.FakePlatform;
import io.github.camelisogeo.client.model.BulkAction;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.BulkTarget;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkType;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
                "[{}]",
                "[{\"error\":\"not_found\"}]",
                "[{\"message\":\"not found\"}]",
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
                        calls(
                                List.of(DONE),
                                "[]",
                                "[{}]",
                                "{}",
                                " { } ",
                                "null",
                                "1",
                                "true",
                                "\"text\"",
                                "OK",
                                "{\"message\":\"queued\"}",
                                "{\"conformant\":true}",
                                "{\"_id\":null}",
                                "{\"_id\":\"x\"",
                                "{\"_id\":\"x\"} x"),
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
        for (int status : List.of(200, 201, 202, 204)) {
            for (String body : status == 204
                    ? List.of("")
                    : List.of(
                            "",
                            "  \n",
                            "{\"_id\":\"x\"}",
                            "\uFEFF{\"_id\":\"x\"}",
                            "{\"role\":\"owner\",\"contact\":{\"_id\":\"x\"}}",
                            "{\"error\":false,\"contact\":{\"_id\":\"x\"}}")) {
                platform.api = request ->
                        new MockResponse.Builder().code(status).body(body).build();
                DONE.values().forEach(call -> assertThatCode(() -> call.accept(client))
                        .as(status + body)
                        .doesNotThrowAnyException());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 206})
    void onlyAStatusOf200SaysThatAnObjectExists(int status) {
        platform.api = request -> new MockResponse.Builder().code(status).build();
        assertThatThrownBy(() -> client.metadata().exists(ID))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("its status is " + status + ", 200 was expected if the object exists, and 404");
        answer("");
        assertThat(client.metadata().exists(ID)).isTrue();
    }

    @Test
    void neitherXmlNorAnImageIsEmpty() {
        for (int status : List.of(200, 204)) {
            platform.api = request -> new MockResponse.Builder().code(status).build();
            assertThatThrownBy(() -> client.metadata().downloadXml(ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining("is empty instead of a file");
            assertThatThrownBy(() -> client.metadata().downloadThumbnail(ID, ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", " { } ", "null"})
    void neitherXmlNorAnImageIsEmptyJson(String body) {
        for (String type : List.of("application/json", "application/octet-stream")) {
            answer(type, body.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> client.metadata().downloadXml(ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining("is empty JSON instead of a file");
            assertThatThrownBy(() -> client.metadata().downloadThumbnail(ID, ID))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", " { } ", "{\"error\":\"denied\"}", "<!DOCTYPE html><title>Login</title>", "<html>"})
    void aHostedFileIsNoneOfTheseUnlessTheServerSaysSo(String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        Link link = Link.builder()
                .id(ID.toString())
                .type(LinkType.HOSTED)
                .title("file.txt")
                .build();
        answer("application/octet-stream", content);
        assertThatThrownBy(() -> client.links().downloadHosted(ID, ID, link, null))
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
        platform.api = request -> new MockResponse.Builder()
                .setHeader("Content-Disposition", "attachment; filename=file.txt")
                .body(new Buffer().write(content))
                .build();
        try (Download file = client.links().downloadHosted(ID, ID, link, null)) {
            assertThat(file.inputStream().readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void anErrorInPlaceOfAListIsToldInOurWords() {
        answer("{\"status\":404,\"error\":\"not_found\"}");
        assertThatThrownBy(() -> client.shares().list(null))
                .hasMessageContaining("is not the expected JSON: it is an error, not_found");
        answer("{\"_id\":\"1\"}");
        assertThatThrownBy(() -> client.shares().list(null))
                .hasMessageContaining("it is an object, a list was expected");
        answer("[]");
        assertThatThrownBy(() -> client.workgroups().getStatistics(ID))
                .hasMessageContaining("it is a list, an object was expected");
    }

    @Test
    void theElementThatIsNoObjectOfItsListIsNamed() {
        for (String element : List.of("{}", "{\"message\":\"x\"}")) {
            answer("[{\"_id\":\"1\"}," + element + "]");
            assertThatThrownBy(() -> client.shares().list(null))
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining("element 2 of 2: it has no attribute of a Share");
        }
        answer("[{\"_id\":\"1\"},{\"error\":\"gone\"}]");
        assertThatThrownBy(() -> client.contacts().list(ID, null))
                .hasMessageContaining("element 2 of 2: it is an error, gone");
    }

    @Test
    void listsOfWhatHasNoIdentifierAreRead() {
        answer("[{\"name\":\"Adobe PDF\",\"aliases\":[]}]");
        assertThat(client.formats().searchFormats()).hasSize(1);
        answer("[{\"code\":4326,\"name\":\"WGS 84\"}]");
        assertThat(client.coordinateSystems().list()).hasSize(1);
    }

    @Test
    void whatIsReadBeforeAWriteMustBeTheObjectThatIsWritten() {
        IsogeoClient careful = client.with(CallOptions.builder()
                .ifUnmodifiedSince(Instant.parse("2030-01-01T00:00:00Z"))
                .build());
        String other = "00000000000000000000000000000001";
        answer("{\"_id\":\"" + other + "\",\"_modified\":\"2020-01-01T00:00:00Z\"}");
        for (Runnable write : List.<Runnable>of(
                () -> careful.metadata().delete(ID),
                () -> careful.metadata().update(ID, RECORD, null),
                () -> careful.catalogs().delete(ID, ID),
                () -> careful.metadata()
                        .upsert(null, RECORD.toBuilder().id(ID.toString()).build(), null))) {
            platform.requests.clear();
            assertThatThrownBy(write::run)
                    .isInstanceOf(IsogeoUnreadableAnswerException.class)
                    .hasMessageContaining(other)
                    .hasMessageContaining(ID.toString())
                    .hasMessageContaining("ifUnmodifiedSince can't be checked; nothing was written");
            assertThat(platform.requests)
                    .noneMatch(request -> !request.getMethod().equals("GET")
                            && !request.getUrl().encodedPath().equals("/oauth/token"));
        }
        answer("{\"_id\":\"" + ID + "\",\"_modified\":\"2020-01-01T00:00:00Z\"}");
        careful.metadata().delete(ID);
        assertThat(platform.requests).anyMatch(request -> request.getMethod().equals("DELETE"));
    }

    @Test
    void changesWithoutAReportAreNamed() {
        List<BulkRequest> changes = Stream.of(BulkTarget.CONTACTS, BulkTarget.KEYWORDS, BulkTarget.CATALOGS)
                .map(target -> BulkRequest.builder()
                        .action(BulkAction.ADD)
                        .target(target)
                        .query(Map.of("ids", List.of(ID.toString())))
                        .build())
                .toList();
        answer("[{\"ignored\":[]}]");
        assertThatThrownBy(() -> client.bulk().send(changes))
                .isInstanceOf(IsogeoUnreadableAnswerException.class)
                .hasMessageContaining("1 reports of 3 bulk changes")
                .hasMessageContaining("body[1] (add of keywords), body[2] (add of catalogs)");
        answer("[{\"ignored\":[]},{\"ignored\":[]},{\"ignored\":[]},{\"ignored\":[]}]");
        assertThatThrownBy(() -> client.bulk().send(changes)).hasMessageContaining("4 reports of 3 bulk changes");
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
