package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares every filter with a separate count over all records. */
class SearchFiltersTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static List<JsonNode> all;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        all = user.whole("_include", Api.ALL);
    }

    private static Set<String> tagsOf(JsonNode record) {
        Set<String> tags = new TreeSet<>();
        record.path("tags").fieldNames().forEachRemaining(tags::add);
        return tags;
    }

    private static int count(Predicate<JsonNode> condition) {
        return (int) all.stream().filter(condition).count();
    }

    @Test
    void takesEveryTagAsAFilter() {
        Set<String> tags = new TreeSet<>();
        all.forEach(record -> tags.addAll(tagsOf(record)));

        assertThat(tags).hasSizeGreaterThan(100);
        assertThat(tags).allSatisfy(tag -> assertThat(user.total("q", tag))
                .isEqualTo(count(record -> tagsOf(record).contains(tag))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action",
                "catalog",
                "contact",
                "coordinate-system",
                "format",
                "keyword",
                "keyword:inspire-theme",
                "license",
                "owner",
                "provider",
                "data-source"
            })
    void findsWhatIsMissing(String filter) {
        assertThat(user.total("q", "has-no:" + filter))
                .isEqualTo(count(record -> tagsOf(record).stream().noneMatch(tag -> tag.startsWith(filter + ":"))));
    }

    @ParameterizedTest
    @CsvSource({"path", "name"})
    void findsWhatHasNoAttribute(String attribute) {
        assertThat(user.total("q", "has-no:" + attribute)).isEqualTo(count(record -> !record.has(attribute)));
    }

    @Test
    void findsByNameAndPath() {
        JsonNode record = all.stream().filter(r -> r.has("path")).findFirst().orElseThrow();
        String path = record.path("path").asText();
        String name = record.path("name").asText();

        assertThat(user.total("q", "path:" + path))
                .isEqualTo(count(r -> r.path("path").asText().equals(path)));
        assertThat(user.total("q", "name:" + name.toUpperCase(Locale.ROOT)))
                .isEqualTo(count(r -> r.path("name").asText().equals(name)));
    }

    @Test
    void countsVectorsAndRastersAsDatasets() {
        Set<String> datasets = Set.of("dataset", "vectorDataset", "rasterDataset");

        assertThat(user.total("q", "type:dataset"))
                .isEqualTo(count(record -> datasets.contains(record.path("type").asText())));
    }

    @ParameterizedTest
    @CsvSource({
        "type:VECTOR-DATASET, type:vector-dataset",
        "type:vectorDataset, type:vector-dataset",
        "action:Download, action:download",
        "provider:MANUAL, provider:manual"
    })
    void takesWordsOfTheApiInAnyCase(String given, String same) {
        assertThat(user.total("q", given)).isEqualTo(user.total("q", same)).isPositive();
    }

    @Test
    void joinsFiltersByAnd() {
        int both = count(record -> tagsOf(record).containsAll(Set.of("action:download", "action:view")));

        assertThat(user.total("q", "action:download action:view"))
                .isEqualTo(both)
                .isPositive();
        assertThat(user.total("q", "format:shp format:postgis")).isZero();
    }

    @Test
    void findsNothingForWhatNobodyCarries() {
        assertThat(user.total("q", "keyword:isogeo:nobody")).isZero();
        assertThat(user.total("q", "catalog:")).isZero();
    }

    @Test
    void saysTheTagsOfTheWholeSelection() {
        JsonNode answer = user.get("/resources/search", "_limit", "1", "q", "type:service")
                .json();
        Set<String> expected = new TreeSet<>();
        all.stream()
                .filter(record -> "service".equals(record.path("type").asText()))
                .forEach(record -> expected.addAll(tagsOf(record)));

        assertThat(tagsOf(answer)).isEqualTo(expected);
        assertThat(answer.path("tags").get("type:service").asText()).isEqualTo("Service");
        assertThat(answer.path("tags").get("provider:manual").isNull()).isTrue();
    }

    @Test
    void labelsTagsInTheLanguageAskedFor() {
        ObjectNode french =
                (ObjectNode) user.get("/resources/search", "_limit", "0").json().path("tags");
        ObjectNode english = (ObjectNode) user.get("/resources/search", "_limit", "0", "_lang", "en")
                .json()
                .path("tags");

        assertThat(french.path("action:download").asText()).isEqualTo("Téléchargement");
        assertThat(english.path("action:download").asText()).isEqualTo("Download");
        assertThat(french.path("keyword:inspire-theme:hydrography").asText()).isEqualTo("Hydrographie");
        assertThat(english.path("keyword:inspire-theme:hydrography").asText()).isEqualTo("Hydrography");
        assertThat(french.path("keyword:isogeo:eau")).isEqualTo(english.path("keyword:isogeo:eau"));
    }

    @Test
    void narrowsToAShare() {
        JsonNode share = user.get("/shares").json().get(1);
        Set<String> catalogs = new TreeSet<>();
        share.path("catalogs")
                .forEach(catalog -> catalogs.add(catalog.path("_tag").asText()));

        int expected = count(record -> tagsOf(record).stream().anyMatch(catalogs::contains));

        assertThat(user.total("s", share.path("_id").asText()))
                .isEqualTo(expected)
                .isBetween(1, all.size() - 1);
    }
}
