package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The entities that records name exist, and their counts agree with the records. */
class EntitiesTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static List<JsonNode> all;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        all = user.whole("_include", Api.ALL);
    }

    private static JsonNode list(String path, String... query) {
        return user.get(path, query).json();
    }

    private static Set<String> ids(Iterable<JsonNode> entities) {
        Set<String> ids = new TreeSet<>();
        entities.forEach(entity -> ids.add(entity.path("_id").asText()));
        return ids;
    }

    @Test
    void listsTheWorkgroupsThatHoldRecords() {
        Set<String> owners = new TreeSet<>();
        all.forEach(record -> owners.add(record.at("/_creator/_id").asText()));

        JsonNode groups = list("/groups");

        assertThat(ids(groups)).isEqualTo(owners);
        assertThat(list("/groups/" + owners.iterator().next())
                        .at("/contact/name")
                        .asText())
                .isNotBlank();
        assertThat(groups.get(0).has("limits")).isFalse();
        assertThat(list("/groups", "_include", "_abilities,limits").get(0).has("limits"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"catalogs, catalog:", "contacts, contact:"})
    void countsWhatAWorkgroupOwns(String kind, String tag) {
        for (JsonNode group : list("/groups")) {
            JsonNode owned = list("/groups/" + group.path("_id").asText() + "/" + kind, "_include", "count");

            assertThat(owned.isEmpty()).isFalse();
            for (JsonNode entity : owned) {
                assertThat(entity.path("_tag").asText()).startsWith(tag);
                assertThat(entity.at("/owner/_id").asText())
                        .isEqualTo(group.path("_id").asText());
                assertThat(entity.path("count").asInt(-1))
                        .isEqualTo(user.total("q", entity.path("_tag").asText()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"licenses, license:", "specifications, specification:"})
    void listsWhatBelongsToIsogeoInEveryWorkgroup(String kind, String tag) {
        for (JsonNode group : list("/groups")) {
            String id = group.path("_id").asText();
            List<String> tags = list("/groups/" + id + "/" + kind).findValuesAsText("_tag").stream()
                    .filter(named -> named.startsWith(tag))
                    .toList();

            assertThat(tags).anyMatch(named -> named.startsWith(tag + "isogeo:"));
            assertThat(tags).allMatch(named -> named.startsWith(tag + "isogeo:") || named.startsWith(tag + id + ":"));
        }
    }

    @Test
    void findsACatalogueInItsOwnWorkgroupOnly() {
        String first = list("/groups").get(0).path("_id").asText();
        String second = list("/groups").get(1).path("_id").asText();
        JsonNode catalog = list("/groups/" + first + "/catalogs").get(0);
        String id = catalog.path("_id").asText();

        assertThat(list("/groups/" + first + "/catalogs/" + id)).isEqualTo(catalog);
        assertThat(catalog.has("count")).isFalse();
        assertThat(user.get("/groups/" + second + "/catalogs/" + id).status()).isEqualTo(404);
    }

    @Test
    void knowsEveryContactOfARecord() {
        for (JsonNode record : all.subList(0, 20)) {
            for (JsonNode named : record.path("contacts")) {
                JsonNode contact = list("/contacts/" + named.at("/contact/_id").asText());

                assertThat(contact.path("name")).isEqualTo(named.at("/contact/name"));
            }
        }
    }

    @Test
    void knowsKeywordsByIdentifierAndByCode() {
        JsonNode byCode = list("/keywords/isogeo:eau", "_include", "count,thesaurus");

        assertThat(byCode.path("text").asText()).isEqualTo("eau");
        assertThat(byCode.at("/count/isogeo").asInt()).isEqualTo(user.total("q", "keyword:isogeo:eau"));
        assertThat(list("/keywords/" + byCode.path("_id").asText(), "_include", "count,thesaurus"))
                .isEqualTo(byCode);
    }

    @Test
    void findsKeywordsThatAreNamedTwice() {
        String thesaurus = "/thesauri/1616597fbc4348c8b11ef9d59cf594c8/keywords/search";
        String record = all.stream()
                .filter(r -> r.path("tags").toString().contains("keyword:isogeo:"))
                .findFirst()
                .orElseThrow()
                .path("_id")
                .asText();

        assertThat(list(thesaurus, "_id", record + "," + record)).isEqualTo(list(thesaurus, "_id", record));
        assertThat(list(thesaurus, "_id", record).path("total").asInt()).isPositive();
        assertThat(list(thesaurus, "_tag", "keyword:isogeo:eau,keyword:isogeo:eau")
                        .path("total")
                        .asInt())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "vector-dataset, shp, wms",
        "raster-dataset, geotiff, wfs",
        "dataset, postgis, pdf",
        "service, wfs, shp",
        "resource, pdf, shp",
        "no-geo-dataset, csv, wms"
    })
    void listsFormatsByType(String type, String in, String out) {
        assertThat(list("/formats/" + type).findValuesAsText("code"))
                .contains(in)
                .doesNotContain(out);
    }

    @Test
    void knowsFormatsWithTheVersionsThatRecordsName() {
        JsonNode format = list("/formats/postgis");

        assertThat(format.path("_tag").asText()).isEqualTo("format:postgis");
        assertThat(format.path("versions").toString()).contains("11.2").endsWith("null]");
        assertThat(list("/formats").size()).isGreaterThan(20);
    }

    @Test
    void knowsThesauriDirectivesLicensesAndSpecifications() {
        assertThat(list("/thesauri").findValuesAsText("code")).contains("isogeo", "inspire-theme", "group-theme");
        assertThat(list("/thesauri/926c676c380046d7af99bcae343ac813")
                        .path("code")
                        .asText())
                .isEqualTo("inspire-theme");
        assertThat(list("/directives").findValuesAsText("description")).isNotEmpty();
        JsonNode record = all.stream()
                .filter(r -> !r.path("conditions").isEmpty()
                        && !r.path("specifications").isEmpty())
                .findFirst()
                .orElseThrow();
        JsonNode license = record.at("/conditions/0/license");
        JsonNode specification = record.at("/specifications/0/specification");
        assertThat(list("/licenses/" + license.path("_id").asText())).isEqualTo(license);
        assertThat(list("/specifications/" + specification.path("_id").asText()))
                .isEqualTo(specification);
    }

    @Test
    void namesKindsOfLinkInTheLanguageAskedFor() {
        assertThat(list("/link-kinds").findValuesAsText("name")).contains("Lien", "Donnée brute");
        assertThat(list("/link-kinds", "_lang", "en").findValuesAsText("name")).contains("Link", "Raw data");
        assertThat(list("/link-kinds").findValuesAsText("kind"))
                .containsExactly(
                        "url", "wfs", "wms", "wmts", "esriFeatureService", "esriMapService", "esriTileService", "data");
    }

    @Test
    void showsTheBuiltInShareToBothAccounts() {
        for (Api api : List.of(user, Api.group(sandbox.get()))) {
            JsonNode share = api.get("/shares").json().get(0);

            assertThat(share.path("name").asText()).isEqualTo("Sandbox");
            assertThat(share.path("type").asText()).isEqualTo("application");
            assertThat(share.path("catalogs").isEmpty()).isTrue();
            assertThat(share.at("/applications/0/client_id").asText())
                    .isEqualTo(sandbox.get().clientId());
            assertThat(share.at("/applications/0/_id").asText()).hasSize(32);
            assertThat(api.total("s", share.path("_id").asText())).isEqualTo(all.size());
            assertThat(api.get("/shares/" + share.path("_id").asText()).json()).isEqualTo(share);
        }
    }

    @Test
    void includesTheGroupsOfAShareWhenAskedFor() {
        String path = "/shares/" + list("/shares").get(1).path("_id").asText();

        assertThat(list(path).has("groups")).isFalse();
        assertThat(list(path, "_include", "_abilities,groups").has("groups")).isTrue();
        // The Python SDK requests both, and doesn't support the rights of shares.
        assertThat(list(path, "_include", "_abilities,groups").has("_abilities"))
                .isFalse();
        assertThat(list(path).path("catalogs").isEmpty()).isFalse();
        String creator = list(path).at("/_creator/_id").asText();
        assertThat(ids(list("/groups/" + creator + "/shares")))
                .contains(list(path).path("_id").asText());
    }
}
