package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWritesTest {

    private static final String STAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}\\+00:00";

    private static final String RICH =
            """
            {"title": "Zones humides du Marais Écarlate", "type": "vectorDataset", "abstract": "Des grenouillères.",
             "format": "shp", "formatVersion": "1.0", "language": "fr", "name": "zh", "path": "/data/zh.shp",
             "scale": 25000, "distance": 12.50, "features": 7, "series": true, "precision": "5 m",
             "encoding": "utf-8", "geometry": "Polygon", "editionProfile": "manual", "updateFrequency": "P1Y",
             "validFrom": "2018-06-04T00:00:00+00:00", "validTo": "2019-06-04", "validityComment": "un an",
             "topologicalConsistency": "bonne", "collectionContext": "c", "collectionMethod": "m",
             "geoContext": "g",
             "envelope": {"type": "Polygon", "bbox": [1, 2, 3, 4],
                          "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]}}""";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static Api group;
    private static String workgroup;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        group = Api.group(sandbox.get());
        workgroup = user.get("/groups").json().get(0).path("_id").asText();
    }

    @AfterEach
    void reset() {
        sandbox.get().reset();
    }

    private Api.Answer create(String body) {
        return user.sendJson("POST", "/groups/" + workgroup + "/resources", body);
    }

    private String created(String body) {
        Api.Answer answer = create(body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("_id").asText();
    }

    private JsonNode record(String id) {
        return group.get("/resources/" + id, "_include", Api.ALL).json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{",
                "[]",
                "null",
                "\"title\"",
                "{}",
                "{\"title\": \"x\"}",
                "{\"type\": \"service\"}",
                "{\"title\": \" \", \"type\": \"service\"}",
                "{\"title\": null, \"type\": \"service\"}",
                "{\"title\": 1, \"type\": \"service\"}",
                "{\"title\": \"x\", \"title\": \"y\", \"type\": \"service\"}",
                "{\"title\": \"\\ud800\", \"type\": \"service\"}",
                "{\"title\": \"x\", \"type\": \"map\"}",
                "{\"title\": \"x\", \"type\": \"vector-dataset\"}",
                "{\"title\": \"x\", \"type\": [\"service\"]}",
                "{\"title\": \"x\", \"type\": \"service\"} more"
            })
    void refusesToCreateWithout(String body) {
        int before = sandbox.get().records();

        Api.Answer answer = create(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isNotBlank();
        assertThat(sandbox.get().records()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"type\": null}",
                "{\"type\": \"\"}",
                "{\"title\": null}",
                "{\"title\": \"\"}",
                "{\"title\": [\"x\"]}",
                "{\"scale\": \"25000\"}",
                "{\"scale\": 1.5}",
                "{\"scale\": 99999999999999999999}",
                "{\"features\": true}",
                "{\"distance\": \"far\"}",
                "{\"distance\": 1e999}",
                "{\"series\": 1}",
                "{\"validFrom\": \"yesterday\"}",
                "{\"validFrom\": 2018}",
                "{\"editionProfile\": \"robot\"}",
                "{\"abstract\": {\"fr\": \"x\"}}",
                "{\"abstract\": \"\\udfff\"}",
                "{\"envelope\": \"France\"}",
                "{\"envelope\": {}}",
                "{\"envelope\": {\"type\": \"Polygon\", \"coordinates\": \"x\"}}",
                "{\"envelope\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 2], [3, 4]]]}}",
                "{\"envelope\": {\"type\": \"Point\", \"coordinates\": [1e300, 1e300]}}",
                "{\"envelope\": {\"type\": \"Point\", \"coordinates\": [1e400, 1]}}",
                "{\"envelope\": {\"bbox\": [1, 2, 3]}}",
                "{\"envelope\": {\"bbox\": [1, 2, \"x\", 4]}}"
            })
    void refusesChangesThatMakeNoSense(String body) {
        String id = created(RICH);
        JsonNode before = record(id);

        for (String verb : new String[] {"PUT", "PATCH"}) {
            Api.Answer answer = user.sendJson(verb, "/resources/" + id, body);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.error()).isNotBlank();
        }
        assertThat(record(id)).isEqualTo(before);
    }

    /** Splitting such geometries took minutes and gigabytes. */
    @ParameterizedTest
    @CsvSource({"Polygon, [[%s]]", "LineString, [%s]"})
    void refusesEnvelopesThatCrossThemselvesThousandsOfTimes(String type, String coordinates) {
        String id = created(RICH);
        JsonNode before = record(id);
        Random random = new Random(20181);
        String corners = IntStream.range(0, 2000)
                .mapToObj(i -> "[" + random.nextInt(1000) + "," + random.nextInt(1000) + "]")
                .collect(Collectors.joining(",", "[0,0],", ",[0,0]"));
        String envelope = "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates.formatted(corners) + "}";

        Api.Answer answer = assertTimeout(
                Duration.ofSeconds(30),
                () -> user.sendJson("PATCH", "/resources/" + id, "{\"envelope\":" + envelope + "}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error())
                .startsWith("envelope is {\"type\":\"" + type)
                .contains("less tangled")
                .hasSizeLessThan(250);
        assertThat(record(id)).isEqualTo(before);
    }

    @Test
    void refusesEnvelopesThatAreNestedDeep() {
        String id = created(RICH);
        for (String open : new String[] {"[", "{\"coordinates\":"}) {
            for (int depth : new int[] {500, 900, 5000}) {
                String close = open.equals("[") ? "]" : "}";
                String coordinates = open.repeat(depth) + "1" + close.repeat(depth);
                String envelope = "{\"type\": \"Polygon\", \"coordinates\": " + coordinates + "}";

                Api.Answer answer = user.sendJson("PATCH", "/resources/" + id, "{\"envelope\":" + envelope + "}");

                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.error()).isNotBlank();
            }
        }
    }

    @Test
    void refusesBodiesThatAreNotUtf8OrTooLong() {
        byte[] latin1 = "{\"title\": \"é\", \"type\": \"service\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{\"title\": \"x\", \"type\": \"service\"}".getBytes(StandardCharsets.UTF_16LE);
        String path = "/groups/" + workgroup + "/resources";

        assertThat(user.sendBytes("POST", path, latin1).status()).isEqualTo(400);
        assertThat(user.sendBytes("POST", path, utf16).status()).isEqualTo(400);
        assertThat(create("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(create("{\"title\": \"" + "x".repeat(5_000_000) + "\", \"type\": \"service\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void answersACreationWithAllThatWasSent() {
        Api.Answer answer = create(RICH);
        JsonNode record = answer.json();

        assertThat(answer.status()).isEqualTo(201);
        TestRecords.json(RICH).properties().forEach(sent -> assertThat(record.path(sent.getKey()))
                .isEqualTo(sent.getValue()));
        assertThat(record.path("_id").asText()).matches("[0-9a-f]{32}");
        assertThat(record.path("_created").asText()).matches(STAMP);
        assertThat(record.path("_modified")).isEqualTo(record.path("_created"));
        assertThat(record.at("/_creator/_id").asText()).isEqualTo(workgroup);
        assertThat(record.path("tags").properties())
                .extracting(tag -> tag.getKey())
                .contains("type:vector-dataset", "format:shp", "owner:" + workgroup, "provider:manual");
    }

    @Test
    void showsANewRecordToTheGroupApplicationAtOnce() {
        int total = group.total();
        int ofWorkgroup = group.get("/groups/" + workgroup + "/resources/search")
                .json()
                .path("total")
                .asInt();
        int shapefiles = group.total("q", "format:shp");

        String id = created(RICH);

        assertThat(group.get("/resources/" + id).status()).isEqualTo(200);
        assertThat(group.total()).isEqualTo(total + 1).isEqualTo(sandbox.get().records());
        assertThat(group.total("q", "format:shp")).isEqualTo(shapefiles + 1);
        assertThat(group.total("q", "grenouilleres ecarlate")).isEqualTo(1);
        assertThat(group.total("box", "1.5,2.5,2,3", "rel", "contains")).isPositive();
        assertThat(group.whole("_id", id)).hasSize(1);
        assertThat(group.get("/groups/" + workgroup + "/resources/search")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(ofWorkgroup + 1);
        assertThat(group.whole("ob", "_created").get(0).path("_id").asText()).isEqualTo(id);
        assertThat(group.get("/resources/" + id + "/keywords").json()).isEmpty();
        assertThat(group.get("/resources/" + id + "/feature-attributes").json()).isEmpty();
    }

    @Test
    void leavesAsideWhatMayNotBeSent() {
        String id = created(
                """
                {"title": "x", "type": "service", "_id": "mine", "_created": "1999-01-01", "unknown": [1],
                 "tags": {"keyword:isogeo:x": "x"}, "keywords": "x", "_creator": null, "scale": null}""");

        JsonNode record = record(id);

        assertThat(record.has("unknown")).isFalse();
        assertThat(record.has("scale")).isFalse();
        assertThat(record.path("_created").asText()).doesNotStartWith("1999");
        assertThat(record.at("/tags/keyword:isogeo:x").isMissingNode()).isTrue();
        assertThat(user.sendJson("PATCH", "/resources/" + id, "{\"_modified\": 3, \"created\": \"x\"}")
                        .status())
                .isEqualTo(200);
        assertThat(record(id).has("created")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH"})
    void changesWhatIsNamedOnly(String verb) {
        String id = created(RICH);
        JsonNode before = record(id);

        Api.Answer answer = user.sendJson(
                verb, "/resources/" + id, "{\"abstract\": \"Des hérons.\", \"scale\": null, \"format\": \"gpkg\"}");
        JsonNode after = record(id);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("abstract").asText()).isEqualTo("Des hérons.");
        assertThat(after.path("abstract").asText()).isEqualTo("Des hérons.");
        assertThat(after.has("scale")).isFalse();
        assertThat(after.path("title")).isEqualTo(before.path("title"));
        assertThat(after.path("envelope")).isEqualTo(before.path("envelope"));
        assertThat(after.path("_created")).isEqualTo(before.path("_created"));
        assertThat(after.path("_modified").asText())
                .matches(STAMP)
                .isGreaterThan(before.path("_modified").asText());
        assertThat(group.total("q", "herons")).isEqualTo(1);
        assertThat(group.total("q", "grenouilleres")).isZero();
        assertThat(after.path("tags").has("format:gpkg")).isTrue();
        assertThat(after.path("tags").has("format:shp")).isFalse();
    }

    /** The Python SDK sends null for it with every change, whatever its value was. */
    @Test
    void keepsWhetherItIsASeries() {
        String id = created("{\"title\": \"x\", \"type\": \"vectorDataset\", \"series\": true}");

        user.sendJson("PATCH", "/resources/" + id, "{\"title\": \"y\", \"series\": null}");

        assertThat(record(id).path("title").asText()).isEqualTo("y");
        assertThat(record(id).path("series").asBoolean()).isTrue();
    }

    @Test
    void findsDatasetsThatAreNeitherVectorNorRaster() {
        created("{\"title\": \"Zyzzyva\", \"type\": \"dataset\"}");

        assertThat(group.total("q", "zyzzyva type:dataset")).isEqualTo(1);
    }

    @Test
    void keepsTheTagsAndPartsOfARecordOfTheData() {
        JsonNode before = user.get("/resources/search", "_limit", "1", "_include", Api.ALL, "q", "type:vector-dataset")
                .json()
                .at("/results/0");
        String id = before.path("_id").asText();

        user.sendJson("PATCH", "/resources/" + id, "{\"title\": \"Renommé\"}");

        JsonNode after = record(id);
        assertThat(after.path("title").asText()).isEqualTo("Renommé");
        for (String part : new String[] {"tags", "keywords", "contacts", "events", "links", "_creator", "created"}) {
            assertThat(after.path(part)).isEqualTo(before.path(part));
        }
        assertThat(group.get("/resources/" + id, "_include", "tags,keywords", "_lang", "en")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Renommé");
    }

    @Test
    void keepsTheOrderOfCreationWhenARecordChanges() {
        String idOfAnOldOne = group.whole().get(7).path("_id").asText();

        user.sendJson("PATCH", "/resources/" + idOfAnOldOne, "{\"title\": \"Renommé\"}");

        assertThat(group.whole().get(7).path("_id").asText()).isEqualTo(idOfAnOldOne);
        assertThat(group.whole("ob", "_modified").get(0).path("_id").asText()).isEqualTo(idOfAnOldOne);
    }

    @Test
    void listsAFormatThatNobodyKnew() {
        created("{\"title\": \"x\", \"type\": \"service\", \"format\": \"zyx\", \"formatVersion\": \"7\"}");

        JsonNode format = user.get("/formats/zyx").json();
        assertThat(format.path("type").asText()).isEqualTo("service");
        assertThat(format.path("versions").get(0).asText()).isEqualTo("7");
        assertThat(group.total("q", "format:zyx")).isEqualTo(1);
    }

    @Test
    void countsWhatEntitiesAreUsedBy() {
        JsonNode record = user.get("/resources/search", "_limit", "1", "_include", "keywords")
                .json()
                .at("/results/0");
        String keyword = record.at("/keywords/0/_id").asText();
        int before = countOf(keyword);

        user.call("DELETE", "/resources/" + record.path("_id").asText());

        assertThat(countOf(keyword)).isEqualTo(before - 1);
    }

    private int countOf(String keyword) {
        return user.get("/keywords/" + keyword, "_include", "count")
                .json()
                .at("/count/isogeo")
                .asInt();
    }

    @Test
    void keepsTheTagsOfAllRecordsInStepWithTheRecords() {
        String id = created("{\"title\": \"x\", \"type\": \"service\", \"format\": \"zyx\"}");
        assertThat(tagsOfAll()).isEqualTo(tagsOfEach()).contains("format:zyx");

        user.sendJson("PATCH", "/resources/" + id, "{\"format\": \"zyy\"}");
        user.call("DELETE", "/resources/" + user.whole().get(5).path("_id").asText());
        assertThat(tagsOfAll()).isEqualTo(tagsOfEach()).contains("format:zyy").doesNotContain("format:zyx");

        user.call("DELETE", "/resources/" + id);
        assertThat(tagsOfAll()).isEqualTo(tagsOfEach()).doesNotContain("format:zyy");
    }

    private Set<String> tagsOfAll() {
        return names(user.get("/resources/search", "_limit", "0").json());
    }

    private Set<String> tagsOfEach() {
        Set<String> tags = new TreeSet<>();
        user.whole("_include", "tags").forEach(record -> tags.addAll(names(record)));
        return tags;
    }

    private static Set<String> names(JsonNode tagged) {
        Set<String> names = new TreeSet<>();
        tagged.path("tags").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void deletesForGood() {
        String id = created(RICH);

        Api.Answer answer = user.call("DELETE", "/resources/" + id);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.response().body()).isEmpty();
        assertThat(group.get("/resources/" + id).status()).isEqualTo(404);
        assertThat(group.total("_id", id)).isZero();
        assertThat(group.total("q", "ecarlate")).isZero();
        assertThat(user.call("DELETE", "/resources/" + id).status()).isEqualTo(404);
        assertThat(user.sendJson("PATCH", "/resources/" + id, "{\"title\": \"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesOnWhenNothingIsLeft() {
        group.whole()
                .forEach(record ->
                        user.call("DELETE", "/resources/" + record.path("_id").asText()));

        assertThat(sandbox.get().records()).isZero();
        JsonNode nothing = group.get("/resources/search").json();
        assertThat(nothing.path("total").asInt()).isZero();
        assertThat(nothing.path("envelope").isNull()).isTrue();
        created(RICH);
        assertThat(group.whole()).hasSize(1);
    }
}
