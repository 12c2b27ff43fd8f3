package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(records()));

    private static Api user;

    private static List<String> records() {
        ObjectNode inKeyword = TestRecords.record(3, "Sans rapport").put("_created", "2021-01-01T00:00:00+00:00");
        inKeyword
                .putArray("keywords")
                .addObject()
                .put("_id", TestRecords.id(30))
                .put("_tag", "keyword:isogeo:foret")
                .put("text", "FORÊT");
        return TestRecords.list(
                TestRecords.record(1, "Forêts de l'Œuvre").put("abstract", "Une forêt domaniale."),
                TestRecords.record(2, "Forêt d'Orléans").put("name", "inconnu"),
                inKeyword,
                TestRecords.record(4, "Zones inondables (PPRi), 2019").put("abstract", "**Crue** de 1856"));
    }

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forêt", "foret", "FORÊT", "Foret"})
    void mindsNeitherCaseNorAccents(String word) {
        assertThat(user.whole("q", word))
                .extracting(record -> record.path("_id").asText())
                .containsExactlyInAnyOrder(TestRecords.id(1), TestRecords.id(2), TestRecords.id(3));
    }

    @ParameterizedTest
    @CsvSource({
        "forêt orléans, 1",
        "orléans inondables, 0",
        "inconnu, 0",
        "for, 0",
        "oeuvre, 1",
        "crue, 1",
        "(ppri) 2019, 1",
        "d'orléans, 1",
        "forêt type:service, 0",
        "forêt type:vector-dataset, 3",
    })
    void joinsWordsByAnd(String q, int total) {
        assertThat(user.total("q", q)).isEqualTo(total);
    }

    @Test
    void putsTheMostRelevantFirstWhenThereAreWords() {
        List<JsonNode> found = user.whole("q", "foret");

        assertThat(found)
                .extracting(record -> record.path("_id").asText())
                .containsExactly(TestRecords.id(2), TestRecords.id(3), TestRecords.id(1));
        assertThat(user.whole("q", "foret", "ob", "relevance", "od", "asc"))
                .extracting(record -> record.path("_id").asText())
                .containsExactly(TestRecords.id(1), TestRecords.id(3), TestRecords.id(2));
    }
}
