package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributes in JSON bodies that their models don't know. */
class UnknownAttributesTest extends FakeApiTestSupport {

    private static final String UPDATE = "isogeo:metadata?operation=update&metadataId=" + ID;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"resource\",\"abstrat\":\"a\"} | abstract",
                "{\"type\":\"resource\",\"Title\":\"a\"} | title",
                "{\"type\":\"resource\",\"titel\":\"a\"} | title",
                "{\"type\":\"resource\",\"abstractText\":\"a\"} | abstract",
                "{\"type\":\"resource\",\"coordinateSystem\":{\"code\":2154}} | coordinate-system",
                "{\"type\":\"resource\",\"links\":[{\"url\":\"u\"},{\"titl\":\"a\"}]} | links[1].title"
            })
    void aNameThatIsNearToAKnownOneIsRefusedInEachForm(String json, String meant) throws Exception {
        JsonNode tree = ModelJson.mapper().readTree(json);
        List<Object> forms = List.of(
                json,
                json.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                tree,
                ModelJson.mapper().convertValue(tree, Map.class));
        for (Object form : forms) {
            assertThat(send(UPDATE, form, Map.of()).getException())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + meant + "' is near");
        }
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void itIsSentWhereItIsAllowedAndWhereTheModelHasIt() {
        api.answers(200, "{\"_id\":\"" + ID + "\"}");
        String json = "{\"type\":\"resource\",\"abstrat\":\"a\"}";
        assertThat(send(UPDATE + "&allowUnknown=true", json, Map.of()).getException())
                .isNull();
        assertThat(api.lastBody()).contains("\"abstrat\":\"a\"");
        assertThat(send(UPDATE, json, Map.of("CamelIsogeoAllowUnknown", "true")).getException())
                .isNull();
        Metadata read = ModelJson.read(
                ModelJson.mapper().createObjectNode().put("type", "resource").put("abstrat", "a"), Metadata.class);
        assertThat(send(UPDATE, read, Map.of()).getException()).isNull();
    }

    @Test
    void othersAreSentWithOneWarning() throws Exception {
        api.answers(200, "{\"_id\":\"" + ID + "\"}");
        String json = "{\"type\":\"resource\",\"brandNew\":1}";
        route(routes -> routes.from("direct:update").to(UPDATE));
        try (CapturedLogs logs = new CapturedLogs()) {
            template.sendBody("direct:update", json);
            template.sendBody("direct:update", json);
            assertThat(logs.lines().stream().filter(line -> line.contains("brandNew") && line.startsWith("WARNING")))
                    .singleElement()
                    .asString()
                    .contains("metadata.update: the body has attributes that aren't known");
        }
        assertThat(api.lastBody()).contains("\"brandNew\":1");
    }

    @Test
    void elementsOfABulkAreCheckedToo() {
        Exchange done = send(
                "isogeo:metadata-bulk",
                List.of(Map.of("actoin", "add", "query", Map.of("ids", List.of(ID)))),
                Map.of());
        assertThat(done.getException()).hasMessageContaining("'action' is near");
    }
}
