package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tags by filter, and what becomes of labels that come twice. */
class TagGroupsTest {

    private static final String ONE = "08b3054757544463abd06f3ab51ee491";
    private static final String TWO = "32f7e95ec4e94ca3bc1afda960003882";

    private static MetadataSearch search(String... tagsAndLabels) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < tagsAndLabels.length; i += 2) {
            tags.put(tagsAndLabels[i], tagsAndLabels[i + 1]);
        }
        return MetadataSearch.builder()
                .tags(tags)
                .query(SearchQuery.builder()
                        .tags(List.of("type:service", "provider:auto"))
                        .shares(List.of(ONE))
                        .build())
                .build();
    }

    @Test
    void everyGroupIsThereAndOtherTagsAreNot() {
        Map<String, Map<String, String>> groups = search(
                        "type:service",
                        "Service",
                        "provider:auto",
                        null,
                        "has-no:keyword",
                        "x",
                        "conformity:inspire",
                        null,
                        "keyword:group-theme:eau",
                        "Eau",
                        "typology:x",
                        "y")
                .tagGroups();
        assertThat(groups.keySet())
                .containsExactly(
                        "actions",
                        "catalogs",
                        "contacts",
                        "data-sources",
                        "formats",
                        "inspires",
                        "keywords",
                        "licenses",
                        "owners",
                        "providers",
                        "shares",
                        "srs",
                        "themes",
                        "types");
        assertThat(groups.get("providers")).containsExactly(entry("auto", "provider:auto"));
        assertThat(groups.get("themes")).containsExactly(entry("Eau", "keyword:group-theme:eau"));
        assertThat(groups.values().stream().mapToInt(Map::size).sum()).isEqualTo(3);
        assertThat(MetadataSearch.builder().build().tagGroups().get("types")).isEmpty();
    }

    @Test
    void noTagIsLostByRenaming() {
        MetadataSearch search = search(
                "contact:" + ONE + ":aaaaa1",
                "Jean",
                "contact:" + TWO + ":bbbbb1",
                "Jean",
                "contact:" + TWO + ":bbbbb2",
                "Jean",
                "contact:" + TWO + ":bbbbb3",
                "Jean",
                "owner:" + TWO,
                "Town");
        assertThat(search.tagGroups().get("contacts"))
                .containsExactly(
                        entry("Jean", "contact:" + ONE + ":aaaaa1"),
                        entry("Jean (Town)", "contact:" + TWO + ":bbbbb1"),
                        entry("Jean (bbbbb)", "contact:" + TWO + ":bbbbb2"),
                        entry("Jean (bbbbb3)", "contact:" + TWO + ":bbbbb3"));
        assertThat(search.tagGroups(DuplicateLabels.MERGE)
                        .get("contacts")
                        .get("Jean")
                        .split("\\|\\|"))
                .hasSize(4);
        assertThat(search.tagGroups(DuplicateLabels.IGNORE).get("contacts"))
                .containsExactly(entry("Jean", "contact:" + TWO + ":bbbbb3"));
    }

    /** As the SDK does, whose first identifier in a tag is the workgroup's. */
    @Test
    void aWorkgroupThatIsNoOwnerIsNamedByItsIdentifier() {
        MetadataSearch search = search(
                "contact:" + ONE + ":aaaaa1",
                "Jean",
                "contact:" + TWO + ":bbbbb1",
                "Jean",
                "contact:group:ccccc1",
                "Jean",
                "license:" + TWO + ":bbbbb1",
                "Libre",
                "license:isogeo:ccccc1",
                "Libre");
        assertThat(search.tagGroups().get("contacts"))
                .containsExactly(
                        entry("Jean", "contact:" + ONE + ":aaaaa1"),
                        entry("Jean (" + TWO.substring(0, 5) + ")", "contact:" + TWO + ":bbbbb1"),
                        entry("Jean (ccccc)", "contact:group:ccccc1"));
        assertThat(search.tagGroups().get("licenses").keySet()).containsExactly("Libre", "Libre (ccccc)");
    }

    @Test
    void theQueryIsGroupedByTheLabelsOfTheAnswer() {
        Map<String, Map<String, String>> groups = search(
                        "type:service", "Service", "share:" + ONE, "Partage", "type:resource", "R")
                .queryTagGroups(DuplicateLabels.RENAME);
        assertThat(groups.get("types")).containsExactly(entry("Service", "type:service"));
        assertThat(groups.get("providers")).containsExactly(entry("auto", "provider:auto"));
        assertThat(groups.get("shares")).containsExactly(entry("Partage", "share:" + ONE));
        assertThat(MetadataSearch.builder()
                        .build()
                        .queryTagGroups(DuplicateLabels.RENAME)
                        .get("types"))
                .isEmpty();
    }
}
