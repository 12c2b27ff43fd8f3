package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ISO 19139 that a validating reader accepts, for every record. */
class IsoXmlTest {

    private static final String CORPUS = System.getProperty("isogeo.corpus", System.getenv("ISOGEO_CORPUS"));
    private static final String HOSTILE = "</gmd:title><script>alert('&amp;')</script> ]]> \"é\" 𝄞 \u0001\u0000\uFFFF";

    private static Api.Answer xml(Api api, int number) {
        return api.get("/resources/" + TestRecords.id(number) + ".xml");
    }

    /** Returns the errors of each invalid record. */
    private static List<String> invalid(IsogeoSandbox sandbox) {
        Api group = Api.group(sandbox);
        List<String> invalid = new ArrayList<>();
        for (JsonNode record : group.whole()) {
            String id = record.path("_id").asText();
            String document = group.get("/resources/" + id + ".xml").response().body();
            problems(document, record.path("type").asText()).forEach(problem -> invalid.add(id + ": " + problem));
        }
        return invalid;
    }

    /** Services must be valid in both editions of their schemas. */
    private static List<String> problems(String document, String type) {
        List<String> problems = new ArrayList<>(PublishedSchemas.ISO.problems(document));
        if (type.equals("service")) {
            problems.addAll(PublishedSchemas.ISO_PROFILE.problems(document));
        }
        return problems;
    }

    @Test
    void isAskedForAsRecordsAre() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(1).start()) {
            Api group = Api.group(sandbox);
            String path = "/resources/" + group.whole().get(0).path("_id").asText();

            assertThat(xml(Api.anonymous(sandbox), 1).status()).isEqualTo(401);
            assertThat(xml(group, 1).status()).isEqualTo(404);
            assertThat(xml(group, 1).error()).contains(TestRecords.id(1)).doesNotContain(".xml");
            assertThat(Api.user(sandbox).call("DELETE", path + ".xml").status()).isEqualTo(405);
            assertThat(group.get(path + ".xml/").status()).isEqualTo(200);
            assertThat(group.get(path + ".xml").header("Content-Type")).startsWith("application/xml");
        }
    }

    @Test
    void isValidForEveryRecordOfTheDemonstration() {
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().start()) {
            assertThat(sandbox.records()).isPositive();
            assertThat(invalid(sandbox)).isEmpty();
        }
    }

    @Test
    void isValidForRealRecords() {
        assumeTrue(CORPUS != null, "no corpus is named by ISOGEO_CORPUS");
        try (IsogeoSandbox sandbox =
                IsogeoSandbox.builder().data(Path.of(CORPUS, "resources.jsonl")).start()) {
            assertThat(invalid(sandbox)).isEmpty();
        }
    }

    @Test
    void isValidForOddRecords() {
        List<String> data = TestRecords.list(bare(), hostile("vectorDataset", 2), hostile("service", 3), outOfRange());
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            assertThat(invalid(sandbox)).isEmpty();
        }
    }

    @Test
    void escapesWhatStrangersWrote() {
        List<String> data = TestRecords.list(hostile("resource", 1));
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            String document = xml(Api.group(sandbox), 1).response().body();

            assertThat(document).doesNotContain("<script>", "\u0001");
            assertThat(document).contains("&lt;script&gt;alert('&amp;amp;')", "é\" 𝄞 \uFFFD\uFFFD\uFFFD");
        }
    }

    @Test
    void saysWhatTheRecordSays() {
        ObjectNode record = TestRecords.at(1, "Forêts", "{\"type\":\"Polygon\",\"bbox\":[1,2,3.50,4]}");
        record.put("language", "fr").put("format", "shp").put("scale", 25000).put("validFrom", "2018-06-04T00:00:00");
        record.set("contacts", TestRecords.json("[{\"role\":\"owner\",\"contact\":{\"name\":\"IGN\"}}]"));
        record.set("events", TestRecords.json("[{\"kind\":\"update\",\"date\":\"2019-02-03T00:00:00+00:00\"}]"));
        record.set("links", TestRecords.json("[{\"kind\":\"wms\",\"url\":\"http://x.example/a b?é\"}]"));
        List<String> data = TestRecords.list(record);
        try (IsogeoSandbox sandbox = IsogeoSandbox.builder().records(data).start()) {
            assertThat(xml(Api.group(sandbox), 1).response().body())
                    .contains(
                            "codeListValue=\"fre\"",
                            "<gco:CharacterString>Forêts<",
                            "<gco:CharacterString>IGN<",
                            "codeListValue=\"owner\"",
                            "<gco:Date>2019-02-03<",
                            "codeListValue=\"revision\"",
                            "<gco:Decimal>3.5<",
                            "<gco:Integer>25000<",
                            "<gml:beginPosition>2018-06-04<",
                            "indeterminatePosition=\"unknown\"",
                            "<gmd:URL>http://x.example/a%20b?%C3%A9<",
                            "OGC:WMS");
        }
    }

    private static ObjectNode bare() {
        ObjectNode record = TestRecords.record(1, "");
        record.remove("title");
        return record.put("type", "noGeoDataset").put("_modified", "yesterday");
    }

    /** Returns a record with hostile text in all its attributes. */
    private static ObjectNode hostile(String type, int number) {
        ObjectNode record = TestRecords.record(number, HOSTILE).put("type", type);
        for (String text : List.of(
                "abstract",
                "name",
                "path",
                "language",
                "encoding",
                "format",
                "formatVersion",
                "geometry",
                "geoContext",
                "precision",
                "topologicalConsistency",
                "updateFrequency",
                "validFrom",
                "validTo",
                "validityComment",
                "collectionContext",
                "thumbnailUrl")) {
            record.put(text, HOSTILE);
        }
        for (String list : List.of(
                "conditions",
                "contacts",
                "events",
                "keywords",
                "layers",
                "limitations",
                "links",
                "operations",
                "serviceLayers",
                "specifications")) {
            ObjectNode element = record.putArray(list).addObject();
            for (String text : List.of(
                    "id",
                    "role",
                    "kind",
                    "type",
                    "url",
                    "title",
                    "name",
                    "description",
                    "date",
                    "text",
                    "_tag",
                    "restriction",
                    "verb")) {
                element.put(text, HOSTILE);
            }
            for (String object : List.of("contact", "license", "directive", "dataset", "service", "specification")) {
                element.putObject(object)
                        .put("_id", TestRecords.id(9))
                        .put("name", HOSTILE)
                        .put("organization", HOSTILE)
                        .put("email", HOSTILE)
                        .put("path", HOSTILE)
                        .put("link", HOSTILE)
                        .put("published", HOSTILE);
            }
        }
        record.putObject("coordinate-system").put("code", HOSTILE).put("name", HOSTILE);
        return record;
    }

    private static ObjectNode outOfRange() {
        ObjectNode record =
                TestRecords.at(4, " ", "{\"type\":\"Polygon\",\"bbox\":[1E-7,-1E+20,9.0E+300,0.1234567890123456789]}");
        record.put("validFrom", "9999-12-31T23:59:59-11:00").put("validTo", "-10000-01-01T00:00:00");
        record.put("distance", 1e-20).put("scale", -1).put("features", 0).put("series", true);
        record.put("updateFrequency", "P0Y0M0DT0H15M0S");
        record.set(
                "links",
                TestRecords.json("[{\"url\":\"http://[::1\"},{\"url\":\"100%\"},{\"url\":\"http://a_b/c#d#e\"},"
                        + "{\"url\":\"\\\\\\\\server\\\\share\"},{\"url\":\":\"},{\"url\":\"http://\"},{\"url\":12},"
                        + "{\"url\":\"mailto:\"},{\"url\":\"http://x:99999/\"},{\"url\":\"http://x:/y\"},{}]"));
        record.set("events", TestRecords.json("[{\"date\":\"2009-02-30\"},{\"date\":\"2009\"},{}]"));
        record.set("specifications", TestRecords.json("[{}, {\"conformant\":false}]"));
        return record;
    }
}
