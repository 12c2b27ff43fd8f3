package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncludesTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static List<JsonNode> all;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        all = user.whole("_include", Api.ALL);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode first(String type) {
        return all.stream()
                .filter(record -> type.equals(record.path("type").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static String path(JsonNode record) {
        return "/resources/" + record.path("_id").asText();
    }

    @Test
    void leavesSubResourcesOutUnlessAskedFor() {
        assertThat(user.whole()).allSatisfy(record -> assertThat(names(record))
                .contains("_id", "_created", "_modified", "title", "type")
                .doesNotContain(Api.ALL.split(",")));
    }

    @Test
    void ignoresWhatItDoesNotKnow() {
        assertThat(names(user.get(path(all.get(0)), "_include", "nonsense,tags, ,Keywords")
                        .json()))
                .contains("tags")
                .doesNotContain("keywords", "nonsense");
    }

    @Test
    void answersOneRecordAsTheSearchDoes() {
        JsonNode record = first("service");

        assertThat(user.get(path(record), "_include", Api.ALL).json()).isEqualTo(record);
        JsonNode repeated = user.get(path(record), "_include", "links", "_include", "events")
                .json();
        assertThat(names(repeated)).contains("links", "events").doesNotContain("tags");
    }

    @Test
    void leavesOutWhatDoesNotFitTheType() {
        assertThat(names(first("vectorDataset"))).contains("feature-attributes").doesNotContain("layers", "operations");
        assertThat(names(first("service"))).contains("layers", "operations").doesNotContain("feature-attributes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditions",
                "contacts",
                "events",
                "feature-attributes",
                "layers",
                "limitations",
                "links",
                "operations",
                "specifications"
            })
    void listsASubResource(String name) {
        for (JsonNode record : List.of(first("vectorDataset"), first("service"))) {
            JsonNode list = user.get(path(record) + "/" + name).json();

            assertThat(list.isArray()).isTrue();
            assertThat(list).containsExactlyElementsOf(record.path(name));
        }
    }

    @Test
    void listsKeywordsWithWhatIsIncluded() {
        JsonNode record = first("vectorDataset");
        JsonNode bare = user.get(path(record) + "/keywords").json();
        JsonNode full = user.get(path(record) + "/keywords", "_include", "_abilities,count,thesaurus")
                .json();

        assertThat(bare.findValuesAsText("_tag"))
                .isEqualTo(record.path("keywords").findValuesAsText("_tag"));
        assertThat(names(bare.get(0))).doesNotContain("thesaurus", "count", "_abilities");
        for (JsonNode keyword : full) {
            assertThat(keyword.at("/count/isogeo").asInt())
                    .isEqualTo(user.total("q", keyword.path("_tag").asText()));
            assertThat(keyword.at("/thesaurus/code").asText()).isIn(Set.of("isogeo", "inspire-theme", "group-theme"));
        }
    }

    @Test
    void answersTheCoordinateSystemOrNotFound() {
        JsonNode record = first("rasterDataset");

        assertThat(user.get(path(record) + "/coordinate-system").json()).isEqualTo(record.path("coordinate-system"));
        assertThat(user.get(path(first("service")) + "/coordinate-system").status())
                .isEqualTo(404);
    }

    @Test
    void listsTheCataloguesOfARecord() {
        JsonNode record = all.stream()
                .filter(r -> names(r.path("tags")).stream().anyMatch(tag -> tag.startsWith("catalog:")))
                .findFirst()
                .orElseThrow();

        assertThat(user.get(path(record) + "/catalogs").json().findValuesAsText("_tag"))
                .containsAll(names(record.path("tags")).stream()
                        .filter(tag -> tag.startsWith("catalog:"))
                        .toList());
    }

    @Test
    void translatesLabelsOnly() {
        JsonNode theme = all.stream()
                .filter(r -> r.path("tags").has("keyword:inspire-theme:hydrography"))
                .findFirst()
                .orElseThrow();
        JsonNode english = user.get(path(theme), "_include", "tags,keywords", "_lang", "en")
                .json();

        assertThat(english.path("tags").get("keyword:inspire-theme:hydrography").asText())
                .isEqualTo("Hydrography");
        assertThat(english.path("keywords").findValuesAsText("text")).contains("Hydrography", "eau");
        assertThat(english.path("title")).isEqualTo(theme.path("title"));
    }
}
