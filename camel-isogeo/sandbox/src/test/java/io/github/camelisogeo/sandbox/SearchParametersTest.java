package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchParametersTest {

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension();

    private static Api user;
    private static List<JsonNode> all;

    @BeforeAll
    static void start() {
        user = Api.user(sandbox.get());
        all = user.whole();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_limit|-1",
                "_limit|101",
                "_limit|abc",
                "_limit|1.5",
                "_offset|-1",
                "_offset|abc",
                "_offset|99999999999999999999",
                "ob|size",
                "od|up",
                "box|1,2,3",
                "box|1,2,3,x",
                "box|0,50,1,40",
                "box|0,0,NaN,1",
                "geo|POINT(",
                "geo|POLYGON EMPTY",
                "geo|nonsense",
                "geo|POINT (1 2) and more",
                "_limit|٥",
                "_limit|+5",
            })
    void refusesAValueThatMakesNoSense(String parameter, String value) {
        Api.Answer answer = user.get("/resources/search", parameter, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).contains(parameter).contains(value);
    }

    @Test
    void refusesAnUnknownRelationOnlyWhereOneIsRead() {
        assertThat(user.get("/resources/search", "rel", "near", "box", "0,0,1,1")
                        .status())
                .isEqualTo(400);
        assertThat(user.get("/resources/search", "rel", "near").status()).isEqualTo(200);
    }

    @Test
    void answersTwentyByDefault() {
        JsonNode answer = user.get("/resources/search").json();

        assertThat(answer.path("limit").asInt()).isEqualTo(20);
        assertThat(answer.path("offset").asInt()).isZero();
        assertThat(answer.path("results")).hasSize(20);
        assertThat(answer.path("total").asInt()).isEqualTo(sandbox.get().records());
    }

    @Test
    void countsWithoutResults() {
        JsonNode answer = user.get("/resources/search", "_limit", "0").json();

        assertThat(answer.path("results").isEmpty()).isTrue();
        assertThat(answer.path("tags").isEmpty()).isFalse();
        assertThat(answer.path("envelope").path("type").asText()).isEqualTo("Polygon");
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "7, 7", "95, 10", "200, 100"})
    void cutsPagesFromOneOrder(int offset, int limit) {
        JsonNode page = user.get(
                        "/resources/search", "_offset", String.valueOf(offset), "_limit", String.valueOf(limit))
                .json();

        List<JsonNode> expected = all.subList(offset, Math.min(offset + limit, all.size()));
        assertThat(page.path("results")).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"100000", "3000000000"})
    void isEmptyBeyondTheEnd(String offset) {
        JsonNode page = user.get("/resources/search", "_offset", offset).json();

        assertThat(page.path("results").isEmpty()).isTrue();
        assertThat(page.path("offset").asText()).isEqualTo(offset);
        assertThat(page.path("total").asInt()).isEqualTo(all.size());
    }

    @Test
    void findsTheRecordsThatAreNamed() {
        String known =
                all.get(3).path("_id").asText() + "," + all.get(1).path("_id").asText();

        List<JsonNode> found = user.whole("_id", known + "," + TestRecords.id(1) + ",rubbish");

        assertThat(found).containsExactly(all.get(1), all.get(3));
    }

    @Test
    void understandsFiltersAndWordsApart() {
        JsonNode query = user.get("/resources/search", "q", " Forêt  type:service http://x.example")
                .json()
                .path("query");

        assertThat(query.path("_tags").toString()).isEqualTo("[\"type:service\"]");
        assertThat(query.path("_terms").toString()).isEqualTo("[\"Forêt\",\"http://x.example\"]");
    }

    @Test
    void bearsEmptyParameters() {
        assertThat(user.total("q", "", "_include", "", "ob", "", "s", "", "box", ""))
                .isEqualTo(all.size());
    }

    @Test
    void searchesInAWorkgroup() {
        JsonNode group = user.get("/groups").json().get(2);
        String id = group.path("_id").asText();

        JsonNode answer =
                user.get("/groups/" + id + "/resources/search", "_limit", "0").json();

        assertThat(answer.path("total").asInt()).isPositive().isEqualTo(user.total("q", "owner:" + id));
    }
}
