package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.BulkRequest;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.Specification;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Operations that write, as routes call them. */
class WritesTest extends FakeApiTestSupport {

    @Test
    void whatExistsAlreadyReachesRoutesAsItsType() throws Exception {
        api.answers(200, "[{\"_id\":\"" + OTHER_ID + "\",\"name\":\"mine\"}]");
        route(routes -> routes.from("direct:create")
                .onException(IsogeoConflictException.class)
                .handled(true)
                .setBody(exchange -> exchange.getProperty(Exchange.EXCEPTION_CAUGHT, IsogeoAlreadyExistsException.class)
                        .identifier())
                .end()
                .to("isogeo:license?operation=create&workgroupId=" + ID));
        assertThat(template.requestBody("direct:create", Map.of("name", "mine")))
                .isEqualTo(OTHER_ID);
    }

    @Test
    void recordOnItsWayToACatalogStaysTheBody() {
        api.answers(204, "");
        Metadata record = Metadata.builder().id(ID).title("t").build();
        Exchange done = send(
                "isogeo:catalog?operation=associateMetadata&catalogId=" + OTHER_ID,
                record,
                Map.of("CamelIsogeoMetadataId", ID));
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getBody()).isSameAs(record);
        assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/catalogs/" + OTHER_ID + "/resources/" + ID);
    }

    @Test
    void manyRecordsIntoACatalogGiveReports() {
        api.answers(200, "[{\"ignored\":[],\"request\":{\"action\":\"add\",\"target\":\"catalogs\"}}]");
        Exchange done = send(
                "isogeo:catalog?operation=associateMetadata&catalogId=" + OTHER_ID,
                Catalog.builder().id(OTHER_ID).build(),
                Map.of("CamelIsogeoIds", List.of(ID, OTHER_ID)));
        assertThat(done.getMessage().getBody())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .isInstanceOf(BulkReport.class);
        Exchange wrong = send(
                "isogeo:catalog?operation=associateMetadata&catalogId=" + OTHER_ID,
                Catalog.builder().id(OTHER_ID).build(),
                Map.of("CamelIsogeoIds", ID + ",wrong"));
        assertThat(wrong.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong");
        assertThat(api.calls()).hasSize(1);
    }

    @Test
    void bulkTakesListsAndJson() {
        api.answers(200, "[]");
        Map<String, Object> change = Map.of("action", "update", "target", "title", "query", Map.of("ids", List.of(ID)));
        String json = "{\"action\":\"update\",\"target\":\"title\",\"query\":{\"ids\":[\"" + ID + "\"]}}";
        for (Object body : List.of(
                List.of(change),
                "[" + json + "]",
                json,
                change,
                BulkRequest.builder().query(Map.of("ids", List.of(ID))).build())) {
            Exchange done = send("isogeo:metadata-bulk", body, Map.of());
            assertThat(done.getException()).isNull();
            assertThat(api.lastBody()).startsWith("[{").contains(ID);
        }
        assertThat(send(
                                "isogeo:metadata-bulk",
                                List.of(change, Metadata.builder().build()),
                                Map.of())
                        .getException())
                .hasMessageContaining("is a Metadata, not a BulkRequest");
    }

    @Test
    void identifierComesFromTheBodyWhereverTheModelHasIt() {
        api.answers(204, "");
        send(
                "isogeo:conformity?operation=delete&metadataId=" + ID,
                Conformity.builder()
                        .specification(Specification.builder().id(OTHER_ID).build())
                        .build(),
                Map.of());
        assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/resources/" + ID + "/specifications/" + OTHER_ID);
        send(
                "isogeo:coordinate-system?operation=dissociateWorkgroup&workgroupId=" + ID,
                CoordinateSystem.builder().code(2154L).build(),
                Map.of());
        assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/groups/" + ID + "/coordinate-systems/2154");
        assertThat(send(
                                "isogeo:condition?operation=delete&metadataId=" + ID,
                                Catalog.builder().build(),
                                Map.of())
                        .getException())
                .hasMessageContaining("Catalog")
                .hasMessageContaining("Condition");
    }

    @Test
    void wordsAreReadInAnyCaseAndSpelling() {
        api.answers(200, "[]");
        for (String mode : List.of("updateOrAdd", "update_or_add", "UPDATE-OR-ADD")) {
            Exchange done = send(
                    "isogeo:feature-attribute?operation=importFromDataset&metadataId=" + ID + "&sourceMetadataId="
                            + OTHER_ID + "&mode=" + mode,
                    null,
                    Map.of());
            assertThat(done.getException()).isNull();
            assertThat(done.getMessage().getBody()).isEqualTo(true);
        }
        Exchange wrong = send("isogeo:keyword?operation=search", null, Map.of("CamelIsogeoOrderBy", "count"));
        assertThat(wrong.getException()).hasMessageContaining("it must be one of: text, count.isogeo, count.group");
    }

    @Test
    void codeThatWouldLeadElsewhereIsRefused() {
        for (String code : List.of("a/b", "..", "a?b")) {
            assertThat(send("isogeo:format?operation=get", null, Map.of("CamelIsogeoCode", code))
                            .getException())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("code");
        }
        assertThat(api.calls()).isEmpty();
    }
}
