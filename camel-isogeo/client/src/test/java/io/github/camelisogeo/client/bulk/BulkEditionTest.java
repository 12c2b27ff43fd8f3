package io.github.camelisogeo.client.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import io.github.camelisogeo.client.value.Id;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests as the API gets them. */
class BulkEditionTest {

    private static final Id ONE = Id.of("1".repeat(32));
    private static final Id TWO = Id.of("2".repeat(32));
    private static final Keyword WATER =
            Keyword.builder().id("a".repeat(32)).text("eau").build();

    private static JsonNode sent(BulkRequest request) {
        return ModelJson.toBody(request, Use.CREATE);
    }

    @Test
    void namesRecordsTargetAndWholeObjects() {
        JsonNode sent = sent(BulkEdition.of(ONE, TWO).addKeywords(List.of(WATER)));

        assertThat(sent.path("action").asText()).isEqualTo("add");
        assertThat(sent.path("target").asText()).isEqualTo("keywords");
        assertThat(sent.path("query").toString()).isEqualTo("{\"ids\":[\"" + ONE.hex() + "\",\"" + TWO.hex() + "\"]}");
        assertThat(sent.path("model").toString()).isEqualTo("[{\"_id\":\"" + "a".repeat(32) + "\",\"text\":\"eau\"}]");
    }

    @Test
    void sendsPlainValuesAsTheyAre() {
        BulkEdition edition = BulkEdition.of(ONE);

        assertThat(sent(edition.title("T")).path("model").asText()).isEqualTo("T");
        assertThat(sent(edition.scale(25_000)).path("model").asLong()).isEqualTo(25_000);
        assertThat(sent(edition.distance(new BigDecimal("0.5"))).path("model").decimalValue())
                .isEqualTo(new BigDecimal("0.5"));
        assertThat(sent(edition.validFrom(DateTime.parse("2018-06-04")))
                        .path("model")
                        .asText())
                .isEqualTo("2018-06-04");
        assertThat(sent(edition.scale(1)).path("action").asText()).isEqualTo("update");
    }

    @Test
    void refusesChangesOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> BulkEdition.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkEdition.of(ONE).addCatalogs(List.of()))
                .withMessageContaining("catalogs");
        assertThat(sent(BulkEdition.of(ONE).replaceCatalogs(List.of()))
                        .path("action")
                        .asText())
                .as("none is something to replace by")
                .isEqualTo("update");
    }

    @Test
    void putsTheSameChangesTogether() {
        BulkRequest one = BulkEdition.of(ONE).addKeywords(List.of(WATER));
        BulkRequest other = BulkEdition.of(TWO).addKeywords(List.of(WATER));
        BulkRequest title = BulkEdition.of(ONE).title("T");

        assertThat(BulkRequests.merged(List.of(one, title, other, one)))
                .containsExactly(BulkEdition.of(ONE, TWO).addKeywords(List.of(WATER)), title);
    }

    @Test
    void changesNoOrderOfWhatTouchesTheSame() {
        BulkRequest add = BulkEdition.of(ONE)
                .addCatalogs(List.of(Catalog.builder().id("c").build()));
        BulkRequest delete = BulkEdition.of(ONE)
                .deleteCatalogs(List.of(Catalog.builder().id("c").build()));

        assertThat(BulkRequests.merged(List.of(add, delete, add))).containsExactly(add, delete, add);
    }
}
