package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What models answer without a call; helpers.jsonl holds more of it. */
class ModelShortcutsTest {

    private static Metadata record(String json) throws JsonProcessingException {
        return ModelJson.mapper().readValue(json, Metadata.class);
    }

    @Test
    void signatureIsOfTheDocumentNotOfItsWriting() throws JsonProcessingException {
        Metadata one = record("{\"envelope\":{\"type\":\"Point\",\"bbox\":[1,2.50]},\"features\":12,"
                + "\"feature-attributes\":[{\"name\":\"a\",\"alias\":\"b\"}]}");
        Metadata same = record("{\"feature-attributes\":[{\"alias\":\"b\",\"name\":\"a\"}],\"features\":12,"
                + "\"envelope\":{\"bbox\":[1.0,2.5],\"type\":\"Point\"},\"abstract\":\"other\"}");
        assertThat(one.signature()).hasSize(64).isEqualTo(same.signature());
        assertThat(one.signature("abstract")).isNotEqualTo(same.signature("abstract"));
        assertThat(one.signature("feature-attributes")).isEqualTo(one.signature("featureAttributes"));
        assertThat(one.signature("title", "series")).isEqualTo(one.signature("name"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.signature("titel"))
                .withMessageContaining("no attribute `titel`, the most similar are: title");
    }

    @Test
    void namesComeFromContactsAndAreNullWhereTheyDidNot() {
        Workgroup group = Workgroup.builder()
                .id("1")
                .contact(Contact.builder().name("Town").email("a@b.c").build())
                .build();
        Metadata record = Metadata.builder().creator(group).name("routes").build();
        assertThat(record.groupId()).isEqualTo("1");
        assertThat(record.groupName()).isEqualTo("Town");
        assertThat(group.email()).isEqualTo("a@b.c");
        assertThat(Metadata.builder().build().groupName()).isNull();
        assertThat(User.builder().build().email()).isNull();
        assertThat(Metadata.builder().title("").name("Référence - Été").build().slug())
                .isEqualTo("reference-ete");
    }

    @Test
    void languagesOfAMultilingualWorkgroupAgree() {
        WorkgroupBuilder group = Workgroup.builder()
                .id("1")
                .isMultilingual(true)
                .metadataLanguage("fr")
                .availableLanguages(List.of(Map.of("code", "fr"), Map.of("code", "en")));
        assertThat(group.build().checkedLanguages()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.metadataLanguage("es").build().checkedLanguages())
                .withMessageContaining("availableLanguages is [fr, en] and must hold metadataLanguage, which is 'es'");
        assertThat(Workgroup.builder().build().checkedLanguages()).isNotNull();
    }

    @Test
    void aSpecificationOfIsogeoIsLocked() {
        assertThat(Specification.builder().tag("specification:isogeo:1").build().isLocked())
                .isTrue();
        assertThat(Specification.builder()
                        .tag("specification:isogeo-town:1")
                        .build()
                        .isLocked())
                .isFalse();
        assertThat(Specification.builder().build().isLocked()).isNull();
    }
}
