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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "metadata?operation=update&subresources=refuse | 'type':'vectorDataset','keywords':['eau'] | 'keywords' of the body is [\"eau\"], it must be a list, each element an object (Keyword)",
                "metadata?operation=update&subresources=write | 'type':'vectorDataset','keywords':'eau' | 'keywords' of the body is \"eau\", it must be a list",
                "metadata?operation=update | 'type':'vectorDataset','links':{'url':'u'} | 'links' of the body is {\"url\":\"u\"}, it must be a list",
                "metadata?operation=update | 'type':'vectorDataset','coordinate-system':'2154' | 'coordinate-system' of the body is \"2154\", it must be an object (CoordinateSystem)",
                "metadata?operation=update | 'type':'vectorDataset','links':[{'actions':'view'}] | 'links[0].actions' of the body is \"view\", it must be a list, each element text",
                "license?operation=create&workgroupId=" + ID
                        + " | 'name':'ok','content':{'a':1} | 'content' of the body is {\"a\":1}, it must be text",
                "license?operation=create&workgroupId=" + ID
                        + " | 'name':'ok','link':5 | 'link' of the body is 5, it must be text",
                "license?operation=create&workgroupId=" + ID
                        + " | 'name':['n'] | 'name' of the body is [\"n\"], it must be text",
                "specification?operation=create&workgroupId=" + ID
                        + " | 'name':'n','published':5 | 'published' of the body is 5, it must be text with a date",
                "specification?operation=create&workgroupId=" + ID
                        + " | 'name':'n','published':'hier' | 'published' of the body is \"hier\", it must be text with a date such as",
                "metadata?operation=update | 'type':'resource','validFrom':'hier' | 'validFrom' of the body is \"hier\", it must be text with a date such as",
                "metadata?operation=update | 'type':'resource','validTo':'2024-13-01' | 'validTo' of the body is \"2024-13-01\", it must be text with a date such as",
                "metadata?operation=update&subresources=write | 'type':'resource','events':[{'kind':'update','date':'hier'}] | 'events[0].date' of the body is \"hier\", it must be text with a day",
                "event?operation=create&metadataId=" + ID
                        + " | 'kind':'update','date':'hier' | 'date' of the body is \"hier\", it must be text with a day",
                "link?operation=create&metadataId=" + ID
                        + " | 'kind':'url','actions':'download' | 'actions' of the body is \"download\", it must be a list"
            })
    void aValueOfAnotherTypeIsRefused(String uri, String json, String message) {
        String body = ("{'_id':'" + ID + "'," + json + "}").replace('\'', '"');
        assertThat(send("isogeo:" + uri, body, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void aTextThatIsNoDateIsRefusedInAMap() {
        for (Object validFrom : List.of("hier", "", 2024)) {
            assertThat(send(UPDATE, Map.of("type", "resource", "validFrom", validFrom), Map.of())
                            .getException())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'validFrom' of the body is");
        }
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void datesAsTheApiWritesThemAreSent() {
        api.answers(200, "{\"_id\":\"" + ID + "\"}");
        for (String date : List.of(
                "2018-06-04", "2018-06-04T00:00:00", "2018-06-04T00:00:00+00:00", "2019-05-17T13:01:08.5591234Z")) {
            String json = "{\"type\":\"resource\",\"validFrom\":\"" + date + "\",\"_modified\":\"" + date + "\"}";
            assertThat(send(UPDATE, json, Map.of()).getException()).isNull();
            assertThat(api.lastBody()).contains("\"validFrom\":\"" + date + "\"");
        }
    }

    @Test
    void aLongValueIsShortenedAndASecretHidden() {
        String body = "{\"name\":{\"client_secret\":\"hidden\",\"a\":\"" + "x".repeat(1000) + "\"}}";
        assertThat(send("isogeo:license?operation=create&workgroupId=" + ID, body, Map.of())
                        .getException())
                .message()
                .contains("xxxxxx", "x...")
                .doesNotContain("hidden")
                .hasSizeLessThan(250);
    }

    @Test
    void aValueOfAnotherTypeIsSentWhereItIsAllowed() {
        api.answers(200, "{\"_id\":\"" + ID + "\"}");
        String link = "isogeo:link?operation=create&allowUnknown=true&metadataId=" + ID;
        assertThat(send(link, "{\"kind\":\"url\",\"actions\":\"download\"}", Map.of())
                        .getException())
                .isNull();
        assertThat(api.lastBody()).contains("\"actions\":\"download\"");
        assertThat(send(UPDATE + "&allowUnknown=true", "{\"type\":\"resource\",\"validFrom\":\"hier\"}", Map.of())
                        .getException())
                .isNull();
        assertThat(api.lastBody()).contains("\"validFrom\":\"hier\"");
        assertThat(send(UPDATE, "{\"type\":\"resource\",\"title\":null}", Map.of())
                        .getException())
                .as("a null fits")
                .isNull();
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
