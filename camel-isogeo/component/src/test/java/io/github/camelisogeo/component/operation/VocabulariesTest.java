package io.github.camelisogeo.component.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.model.Format;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.KeywordSearch;
import io.github.camelisogeo.client.model.License;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.model.Thesaurus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What records are described with: keywords, licences, specifications, formats, coordinate systems, data sources. */
class VocabulariesTest extends OperationsTestSupport {

    private static final String INSPIRE = "926c676c380046d7af99bcae343ac813";

    private OperationCall inWorkgroup(String operation) {
        return user(operation).with("workgroupId", workgroup);
    }

    private Keyword newKeyword(String text) {
        return user("keyword.create").body(Keyword.builder().text(text).build()).gives(Keyword.class);
    }

    @Test
    @Calls({"thesaurus.list", "thesaurus.get"})
    void thesauri() {
        assertThat(group("thesaurus.list").givesAll(Thesaurus.class))
                .extracting(Thesaurus::code)
                .contains("isogeo", "inspire-theme", "group-theme");
        assertThat(group("thesaurus.get")
                        .with("thesaurusId", INSPIRE)
                        .gives(Thesaurus.class)
                        .code())
                .isEqualTo("inspire-theme");
        assertThat(user("thesaurus.get").gives(Thesaurus.class).code())
                .as("of the default thesaurus")
                .isEqualTo("isogeo");
    }

    @Test
    @Calls({"keyword.create", "keyword.get", "keyword.listByText", "keyword.delete"})
    void keywords() {
        Keyword created = newKeyword("via ferrata");

        assertThat(group("keyword.get").with("keywordId", created.id()).gives(Keyword.class))
                .satisfies(read -> {
                    assertThat(read.text()).isEqualTo("via ferrata");
                    assertThat(read.thesaurus().code()).isEqualTo("isogeo");
                });
        assertThat(group("keyword.get")
                        .with("keywordId", "isogeo:via-ferrata")
                        .gives(Keyword.class)
                        .id())
                .isEqualTo(created.id());
        assertThat(newKeyword("via ferrata").id()).as("the one that is there").isEqualTo(created.id());
        assertThat(group("keyword.listByText").with("text", "via ferrata").givesAll(Keyword.class))
                .extracting(Keyword::id)
                .containsExactly(created.id());

        user("keyword.delete").with("keywordId", created.id()).isDone();
        user("keyword.get").with("keywordId", created.id()).fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls("keyword.search")
    void keywordsAreSearched() {
        KeywordSearch all = user("keyword.search").with("whole", true).gives(KeywordSearch.class);
        assertThat(all.results()).hasSize(Math.toIntExact(all.total()));

        KeywordSearch page = user("keyword.search")
                .with("thesaurusId", INSPIRE)
                .with("limit", 3)
                .with("offset", 2)
                .with("orderDirection", "asc")
                .with("include", "thesaurus")
                .gives(KeywordSearch.class);
        assertThat(page.results())
                .hasSize(3)
                .allSatisfy(keyword -> assertThat(keyword.thesaurus().code()).isEqualTo("inspire-theme"));
        assertThat(page.total()).isGreaterThan(3);
        assertThat(inWorkgroup("keyword.search").gives(KeywordSearch.class).total())
                .isPositive();
    }

    @Test
    @Calls({"keyword.tag", "keyword.untag", "keyword.list"})
    void keywordsAreOnRecords() {
        String record = record(MetadataType.RESOURCE).id();
        Keyword keyword = newKeyword("via ferrata");

        // The second one finds it there, which is what was wanted; the third one looks first.
        for (boolean look : List.of(false, false, true)) {
            user("keyword.tag")
                    .with("metadataId", record)
                    .with("keywordId", keyword.id())
                    .with("checkExists", look)
                    .isDone();
        }
        assertThat(group("keyword.list").with("metadataId", record).givesAll(Keyword.class))
                .extracting(Keyword::id)
                .containsExactly(keyword.id());
        assertThat(record(record).tags()).containsKey(keyword.tag());

        user("keyword.untag")
                .with("metadataId", record)
                .with("keywordId", keyword.id())
                .isDone();
        assertThat(record(record).keywords()).isEmpty();
    }

    @Test
    @Calls({"keyword.associateWorkgroup", "keyword.dissociateWorkgroup"})
    void keywordsAreInTheVocabularyOfAWorkgroup() {
        Keyword keyword = newKeyword("via ferrata");
        assertThat(vocabulary()).doesNotContain(keyword.id());

        inWorkgroup("keyword.associateWorkgroup")
                .with("keywordId", keyword.id())
                .isDone();
        assertThat(vocabulary()).contains(keyword.id());

        inWorkgroup("keyword.dissociateWorkgroup")
                .with("keywordId", keyword.id())
                .isDone();
        assertThat(vocabulary()).doesNotContain(keyword.id());
    }

    private List<String> vocabulary() {
        return inWorkgroup("keyword.search").with("whole", true).gives(KeywordSearch.class).results().stream()
                .map(Keyword::id)
                .toList();
    }

    private License newLicense() {
        return inWorkgroup("license.create")
                .body(License.builder()
                        .name("Licence de test")
                        .content("**Libre**")
                        .link("https://example.org/licence")
                        .build())
                .gives(License.class);
    }

    @Test
    @Calls({"license.create", "license.get", "license.list", "license.update", "license.delete", "license.exists"})
    void licenses() {
        License created = newLicense();

        License read = group("license.get").with("licenseId", created.id()).gives(License.class);
        assertThat(read.name()).isEqualTo("Licence de test");
        assertThat(read.content()).isEqualTo("**Libre**");
        assertThat(inWorkgroup("license.create")
                        .body(Map.of("name", "Licence de test"))
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("license.update").body(read.toBuilder().content("Fermée").build()).gives(License.class);
        assertThat(inWorkgroup("license.list").givesAll(License.class))
                .filteredOn(license -> license.id().equals(created.id()))
                .singleElement()
                .satisfies(license -> {
                    assertThat(license.content()).isEqualTo("Fermée");
                    assertThat(license.link()).isEqualTo("https://example.org/licence");
                });
        assertThat(group("license.exists").with("licenseId", created.id()).gives(Boolean.class))
                .isTrue();

        inWorkgroup("license.delete").with("licenseId", created.id()).isDone();
        assertThat(group("license.exists").with("licenseId", created.id()).gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls("license.associateMetadata")
    void licensesAreOnRecords() {
        String record = record(MetadataType.RESOURCE).id();
        License license = newLicense();
        OperationCall associate = user("license.associateMetadata")
                .with("metadataId", record)
                .with("description", "Selon la licence")
                .body(license);

        Condition condition = associate.gives(Condition.class);

        assertThat(record(record).conditions()).containsExactly(condition);
        assertThat(condition.license().id()).isEqualTo(license.id());
        assertThat(condition.description()).isEqualTo("Selon la licence");
        assertThat(associate.fails(IsogeoAlreadyExistsException.class).identifier())
                .isEqualTo(condition.id());
        associate.with("force", true).gives(Condition.class);
        assertThat(record(record).conditions()).hasSize(2);
    }

    private Specification newSpecification() {
        return inWorkgroup("specification.create")
                .body(
                        "{\"name\":\"Norme de test\",\"link\":\"https://example.org/norme\",\"published\":\"2018-06-04\"}")
                .gives(Specification.class);
    }

    @Test
    @Calls({
        "specification.create",
        "specification.get",
        "specification.list",
        "specification.update",
        "specification.delete",
        "specification.exists"
    })
    void specifications() {
        Specification created = newSpecification();

        Specification read =
                group("specification.get").with("specificationId", created.id()).gives(Specification.class);
        assertThat(read.name()).isEqualTo("Norme de test");
        assertThat(read.published().toString()).startsWith("2018-06-04");
        assertThat(inWorkgroup("specification.create")
                        .body(Map.of("name", "Norme de test"))
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        user("specification.update")
                .body(read.toBuilder().link("https://example.org/2").build())
                .gives(Specification.class);
        assertThat(inWorkgroup("specification.list").givesAll(Specification.class))
                .filteredOn(one -> one.id().equals(created.id()))
                .extracting(Specification::link)
                .containsExactly("https://example.org/2");
        assertThat(group("specification.exists")
                        .with("specificationId", created.id())
                        .gives(Boolean.class))
                .isTrue();

        inWorkgroup("specification.delete")
                .with("specificationId", created.id())
                .isDone();
        assertThat(group("specification.exists")
                        .with("specificationId", created.id())
                        .gives(Boolean.class))
                .isFalse();
    }

    @Test
    @Calls({"specification.associateMetadata", "specification.dissociateMetadata"})
    void recordsConformToSpecifications() {
        String record = record(MetadataType.VECTOR_DATASET).id();
        Specification specification = newSpecification();

        user("specification.associateMetadata")
                .with("metadataId", record)
                .with("conformant", true)
                .body(specification)
                .gives(Conformity.class);
        assertThat(record(record).specifications()).singleElement().satisfies(conformity -> {
            assertThat(conformity.conformant()).isTrue();
            assertThat(conformity.specification().id()).isEqualTo(specification.id());
        });

        user("specification.dissociateMetadata")
                .with("metadataId", record)
                .with("specificationId", specification.id())
                .isDone();
        assertThat(record(record).specifications()).isEmpty();
    }

    @Test
    @Calls({"format.create", "format.get", "format.list", "format.update", "format.delete", "format.searchFormats"})
    void formats() {
        Format format = Format.builder()
                .code("zim")
                .name("Zim")
                .type("resource")
                .versions(List.of("1", "2"))
                .build();

        Format created = user("format.create").body(format).gives(Format.class);

        assertThat(user("format.get").with("code", "zim").gives(Format.class))
                .isEqualTo(created)
                .satisfies(read -> assertThat(read.versions()).containsExactly("1", "2"));
        assertThat(user("format.create")
                        .body(format)
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo("zim");
        user("format.update").body(created.toBuilder().name("Zim, 2").build()).gives(Format.class);
        assertThat(user("format.list").with("type", "resource").givesAll(Format.class))
                .filteredOn(one -> one.code().equals("zim"))
                .extracting(Format::name)
                .containsExactly("Zim, 2");
        assertThat(user("format.searchFormats").with("query", "zim").givesAll(Format.class))
                .extracting(Format::name)
                .containsExactly("Zim, 2");

        user("format.delete").with("code", "zim").isDone();
        user("format.get").with("code", "zim").fails(IsogeoNotFoundException.class);
    }

    @Test
    @Calls({
        "coordinate-system.list",
        "coordinate-system.get",
        "coordinate-system.associateWorkgroup",
        "coordinate-system.dissociateWorkgroup"
    })
    void coordinateSystemsOfAWorkgroup() {
        assertThat(user("coordinate-system.list").givesAll(CoordinateSystem.class))
                .extracting(CoordinateSystem::code)
                .contains(2154L, 4326L);
        assertThat(user("coordinate-system.get")
                        .with("code", 32631)
                        .gives(CoordinateSystem.class)
                        .name())
                .contains("UTM");

        for (String alias : List.of("Est", "Ouest")) {
            inWorkgroup("coordinate-system.associateWorkgroup")
                    .with("code", "32631")
                    .with("alias", alias)
                    .gives(CoordinateSystem.class);
            assertThat(inWorkgroup("coordinate-system.get")
                            .with("code", 32631)
                            .gives(CoordinateSystem.class)
                            .alias())
                    .isEqualTo(alias);
        }
        assertThat(inWorkgroup("coordinate-system.list").givesAll(CoordinateSystem.class))
                .extracting(CoordinateSystem::code)
                .contains(32631L);

        inWorkgroup("coordinate-system.dissociateWorkgroup").with("code", 32631).isDone();
        assertThat(inWorkgroup("coordinate-system.list").givesAll(CoordinateSystem.class))
                .extracting(CoordinateSystem::code)
                .doesNotContain(32631L);
    }

    @Test
    @Calls({"coordinate-system.associateMetadata", "coordinate-system.dissociateMetadata"})
    void coordinateSystemOfARecord() {
        String record = record(MetadataType.VECTOR_DATASET).id();

        user("coordinate-system.associateMetadata")
                .with("metadataId", record)
                .body(Map.of("code", 2154))
                .gives(CoordinateSystem.class);
        assertThat(record(record).coordinateSystem().code()).isEqualTo(2154);

        user("coordinate-system.dissociateMetadata").with("metadataId", record).isDone();
        assertThat(record(record).coordinateSystem()).isNull();
    }

    @Test
    @Calls({
        "datasource.create",
        "datasource.get",
        "datasource.list",
        "datasource.update",
        "datasource.delete",
        "datasource.exists"
    })
    void datasources() {
        Datasource body = Datasource.builder()
                .name("Serveur")
                .location("//serveur/donnees")
                .build();
        Datasource created = inWorkgroup("datasource.create").body(body).gives(Datasource.class);

        OperationCall get = inWorkgroup("datasource.get").with("datasourceId", created.id());
        assertThat(get.gives(Datasource.class).location()).isEqualTo("//serveur/donnees");
        assertThat(inWorkgroup("datasource.create")
                        .body(body)
                        .fails(IsogeoAlreadyExistsException.class)
                        .identifier())
                .isEqualTo(created.id());

        inWorkgroup("datasource.update")
                .body(created.toBuilder().name("Autre serveur").build())
                .gives(Datasource.class);
        assertThat(inWorkgroup("datasource.list").givesAll(Datasource.class))
                .filteredOn(one -> one.id().equals(created.id()))
                .extracting(Datasource::name)
                .containsExactly("Autre serveur");
        OperationCall exists = inWorkgroup("datasource.exists").with("datasourceId", created.id());
        assertThat(exists.gives(Boolean.class)).isTrue();

        inWorkgroup("datasource.delete").with("datasourceId", created.id()).isDone();
        assertThat(exists.gives(Boolean.class)).isFalse();
        get.fails(IsogeoNotFoundException.class);
    }
}
