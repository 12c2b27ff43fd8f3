package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.value.Id;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Section 2: where the value of a parameter comes from. */
class ArgumentsTest extends FakeApiTestSupport {

    private static final String UUID_TEXT = "01234567-89AB-cdef-0123-456789abcdef";
    private static final String JSON =
            "{\"_id\":\"" + ID + "\",\"type\":\"vectorDataset\",\"title\":\"Été\",\"abstract\":null}";

    private HttpUrl sent(String uri, Object body, Map<String, Object> headers) {
        Exchange done = send(uri, body, headers);
        assertThat(done.getException()).isNull();
        return api.lastCall().getUrl();
    }

    private Throwable refused(String uri, Object body, Map<String, Object> headers) {
        Exchange done = send(uri, body, headers);
        assertThat(done.getException()).isInstanceOf(IllegalArgumentException.class);
        assertThat(api.calls()).isEmpty();
        return done.getException();
    }

    @Test
    void listsOfBytesAreListsOfText() {
        api.answersSearches(0, -1);
        byte[] id = ID.getBytes(StandardCharsets.UTF_8);
        byte[] other = OTHER_ID.getBytes(StandardCharsets.UTF_8);
        for (Object ids : List.of(List.of(id, other), new byte[][] {id, other}, new Object[] {id, other})) {
            assertThat(sent("isogeo:search", null, Map.of("CamelIsogeoIds", ids))
                            .queryParameter("_id"))
                    .isEqualTo(ID + "," + OTHER_ID);
        }
        List<byte[]> include =
                List.of("links".getBytes(StandardCharsets.UTF_8), "contacts".getBytes(StandardCharsets.UTF_8));
        assertThat(sent("isogeo:search", null, Map.of("CamelIsogeoInclude", include))
                        .queryParameter("_include"))
                .isEqualTo("links,contacts");
        List<byte[]> box = Stream.of("1", "2.5", "3", "4")
                .map(number -> number.getBytes(StandardCharsets.UTF_8))
                .toList();
        assertThat(sent("isogeo:search", null, Map.of("CamelIsogeoBbox", box)).queryParameter("box"))
                .isEqualTo("1,2.5,3,4");
    }

    @Test
    void headerThenOptionThenDefault() {
        api.answersSearches(0, -1);
        assertThat(sent("isogeo:search?limit=5", null, Map.of("CamelIsogeoLimit", 7))
                        .queryParameter("_limit"))
                .isEqualTo("7");
        assertThat(sent("isogeo:search?limit=5", null, Map.of()).queryParameter("_limit"))
                .isEqualTo("5");
        assertThat(sent("isogeo:search", null, Map.of()).queryParameter("_limit"))
                .isEqualTo("20");
    }

    /** A route that tags or deletes what a list names must not do so to all because the list is empty. */
    @Test
    void noIdentifiersAreNotAllRecords() {
        for (Object none : List.of(List.of(), "", new String[0])) {
            assertThat(refused("isogeo:search", null, Map.of("CamelIsogeoIds", none)))
                    .hasMessageContaining("ids is ''")
                    .hasMessageContaining("all records");
        }
    }

    @Test
    void endpointWithoutIdentifiersIsNotMade() {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:search?stateId=e&ids="))
                .hasRootCauseInstanceOf(InvalidParameterException.class)
                .rootCause()
                .hasMessageContaining("all records");
    }

    /** Whatever says which record is meant counts, so that a header from an earlier step doesn't delete another one. */
    @Test
    void headerThatContradictsWhatTheBodyNamesDeletesNothing() throws Exception {
        String json = "{\"_id\":\"" + ID + "\"}";
        for (Object body : List.of(
                ID,
                ID.getBytes(StandardCharsets.UTF_8),
                UUID.fromString(UUID_TEXT),
                json,
                ModelJson.mapper().readTree(json),
                Map.of("_id", ID),
                List.of(Metadata.builder().id(ID).build()))) {
            assertThat(refused("isogeo:metadata?operation=delete", body, Map.of("CamelIsogeoMetadataId", OTHER_ID)))
                    .as(body.toString())
                    .hasMessageContaining(OTHER_ID)
                    .hasMessageContaining("remove the header CamelIsogeoMetadataId");
        }
    }

    @Test
    void whatTheUriNamesIsMeantWhateverTextIsInTheBody() {
        api.answers(204, "");
        assertThat(sent("isogeo:metadata?operation=delete&metadataId=" + OTHER_ID, ID, Map.of())
                        .encodedPath())
                .isEqualTo("/resources/" + OTHER_ID);
        assertThat(sent("isogeo:metadata?operation=delete", "done", Map.of("CamelIsogeoMetadataId", OTHER_ID))
                        .encodedPath())
                .isEqualTo("/resources/" + OTHER_ID);
    }

    @Test
    void numbersAreNotCutAndTextIsText() {
        for (Object limit : List.of(3.7, -0.5, 1e20)) {
            assertThat(refused("isogeo:search", null, Map.of("CamelIsogeoLimit", limit)))
                    .hasMessageContaining("limit");
        }
        for (Object query : List.of(
                List.of("type:service", "x"),
                Map.of("type", "service"),
                Metadata.builder().id(ID).build())) {
            assertThat(refused("isogeo:search", null, Map.of("CamelIsogeoQuery", query)))
                    .hasMessageContaining("query")
                    .hasMessageContaining("no text");
        }
    }

    @Test
    void headerThatContradictsTheBodyDeletesNothing() {
        Metadata body = Metadata.builder().id(ID).build();
        assertThat(refused("isogeo:metadata?operation=delete", body, Map.of("CamelIsogeoMetadataId", OTHER_ID)))
                .hasMessageContaining(OTHER_ID)
                .hasMessageContaining(ID)
                .hasMessageContaining("remove the header CamelIsogeoMetadataId");
        api.answersRecords();
        assertThat(sent("isogeo:metadata", body, Map.of("CamelIsogeoMetadataId", OTHER_ID))
                        .encodedPath())
                .isEqualTo("/resources/" + OTHER_ID);
    }

    @Test
    void valuesComeInManyForms() {
        api.answersSearches(0, -1);
        HttpUrl url = sent(
                "isogeo:search",
                null,
                Map.of(
                        "CamelIsogeoLimit",
                        7L,
                        "CamelIsogeoOffset",
                        "3",
                        "CamelIsogeoIds",
                        new Object[] {UUID.fromString(UUID_TEXT), OTHER_ID},
                        "CamelIsogeoInclude",
                        List.of("links", "contacts"),
                        "CamelIsogeoOrderBy",
                        OrderBy.TITLE,
                        "CamelIsogeoOrderDirection",
                        "ASC",
                        "CamelIsogeoBbox",
                        new Envelope(1, 3, 2, 4)));
        assertThat(url.queryParameter("_limit")).isEqualTo("7");
        assertThat(url.queryParameter("_offset")).isEqualTo("3");
        assertThat(url.queryParameter("_id")).isEqualTo(ID + "," + OTHER_ID);
        assertThat(url.queryParameter("_include")).isEqualTo("links,contacts");
        assertThat(url.queryParameter("ob")).isEqualTo("title");
        assertThat(url.queryParameter("od")).isEqualTo("asc");
        assertThat(url.queryParameter("box")).isEqualTo("1,2,3,4");
    }

    @Test
    void boxesAndGeometries() {
        api.answersSearches(0, -1);
        for (Object box : List.of("1,2,3,4", List.of(1, 2.0, "3", 4L), new double[] {1, 2, 3, 4})) {
            assertThat(sent("isogeo:search", null, Map.of("CamelIsogeoBbox", box))
                            .queryParameter("box"))
                    .isEqualTo("1,2,3,4");
        }
        Object point = new GeometryFactory().createPoint(new Coordinate(1, 2));
        assertThat(sent("isogeo:search", null, Map.of("CamelIsogeoGeometry", point))
                        .queryParameter("geo"))
                .isEqualTo("POINT (1 2)");
        api.calls().clear();
        assertThat(refused("isogeo:search", null, Map.of("CamelIsogeoBbox", new Envelope())))
                .hasMessageContaining("an empty envelope");
    }

    @Test
    void emptyIsGiven() {
        api.answers(200, JSON);
        assertThat(sent("isogeo:metadata?include=links", ID, Map.of("CamelIsogeoInclude", ""))
                        .queryParameter("_include"))
                .isNull();
        api.answers(200, "[]");
        assertThat(sent("isogeo:workgroup?operation=list", null, Map.of()).queryParameter("_include"))
                .isEqualTo("_abilities,limits");
        assertThat(sent("isogeo:workgroup?operation=list&include=", null, Map.of())
                        .queryParameter("_include"))
                .isNull();
    }

    @Test
    void headerOverridesTheOperation() {
        api.answers(204, "");
        send("isogeo:metadata?metadataId=" + ID, "kept", Map.of("CamelIsogeoOperation", "delete"));
        assertThat(api.lastCall().getMethod()).isEqualTo("DELETE");
        api.calls().clear();
        assertThat(refused("isogeo:metadata", ID, Map.of("CamelIsogeoOperation", "remove")))
                .hasMessageContaining("unknown operation 'remove'");
    }

    @Test
    void limitBeyondItsBoundsIsRefused() {
        assertThat(refused("isogeo:search", null, Map.of("CamelIsogeoLimit", 101)))
                .hasMessageContaining("between 0 and 100");
    }

    static Stream<Object> identifiers() {
        return Stream.of(
                UUID_TEXT,
                " " + ID + "\n",
                "urn:uuid:" + UUID_TEXT,
                "urn:isogeo:metadata:uuid:" + UUID_TEXT,
                UUID.fromString(UUID_TEXT),
                Id.of(ID),
                Metadata.builder().id(ID).build());
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void ownIdentifierComesFromTheMessageBody(Object body) {
        api.answers(200, JSON);
        assertThat(sent("isogeo:metadata", body, Map.of()).encodedPath()).isEqualTo("/resources/" + ID);
    }

    @Test
    void ownIdentifierComesFromNoOtherModel() {
        assertThat(refused("isogeo:metadata", Contact.builder().id(ID).build(), Map.of()))
                .hasMessageContaining("Contact")
                .hasMessageContaining("Metadata");
    }

    @Test
    void headerWinsOverTheMessageBodyForTheIdentifier() {
        api.answersRecords();
        assertThat(sent("isogeo:metadata", ID, Map.of("CamelIsogeoMetadataId", OTHER_ID))
                        .encodedPath())
                .isEqualTo("/resources/" + OTHER_ID);
    }

    @Test
    void missingParameterIsExplained() {
        assertThat(refused("isogeo:metadata", null, Map.of()))
                .hasMessageContaining("metadata.get")
                .hasMessageContaining("header CamelIsogeoMetadataId")
                .hasMessageContaining("option metadataId")
                .hasMessageContaining("message body");
        assertThat(refused("isogeo:metadata?operation=create&workgroupId=" + ID, null, Map.of()))
                .hasMessageContaining("message body");
        assertThat(refused("isogeo:metadata?operation=update", "{\"title\":\"T\"}", Map.of()))
                .hasMessageContaining("metadata.update")
                .hasMessageContaining("_id in the message body");
    }

    static Stream<Object> bodies() throws Exception {
        return Stream.of(
                JSON,
                JSON.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)),
                new StringReader(JSON),
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(JSON),
                new com.fasterxml.jackson.databind.ObjectMapper().readValue(JSON, Map.class),
                io.github.camelisogeo.client.model.ModelJson.readBody(JSON, Metadata.class));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bodyComesInManyForms(Object body) {
        api.answers(200, JSON);
        assertThat(sent("isogeo:metadata?operation=update", body, Map.of()).encodedPath())
                .isEqualTo("/resources/" + ID);
        String sent = api.calls().stream()
                .filter(call -> call.getMethod().equals("PATCH"))
                .findFirst()
                .orElseThrow()
                .getBody()
                .string(StandardCharsets.UTF_8);
        assertThat(sent).contains("\"title\":\"Été\"", "\"abstract\":null");
    }

    @Test
    void bodyOfAnotherKindIsRefused() {
        String update = "isogeo:metadata?operation=update";
        assertThat(refused(update, Contact.builder().id(ID).build(), Map.of()))
                .hasMessageContaining("Contact")
                .hasMessageContaining("Metadata");
        assertThat(refused(update, "{\"_id\":\"" + ID + "\",\"_tag\":\"contact:group:1\"}", Map.of()))
                .hasMessageContaining("contact:group:1")
                .hasMessageContaining("Metadata");
        assertThat(refused(update, Map.of("_tag", "owner:1"), Map.of())).hasMessageContaining("owner:1");
        assertThat(refused(update, "[1]", Map.of())).hasMessageContaining("not a JSON object");
        assertThat(refused(update, "not JSON", Map.of())).hasMessageContaining("can't be read");
        assertThat(refused(update, "", Map.of())).hasMessageContaining("empty");
        assertThat(refused(update, JsonNodeFactory.instance.textNode("x"), Map.of()))
                .hasMessageContaining("not a JSON object");
        assertThat(refused(update, new Object(), Map.of())).hasMessageContaining("java.lang.Object");
    }

    @Test
    void bodyAndHeaderThatContradictAreRefused() {
        assertThat(refused("isogeo:metadata?operation=update", JSON, Map.of("CamelIsogeoMetadataId", OTHER_ID)))
                .hasMessageContaining(ID)
                .hasMessageContaining(OTHER_ID);
        api.answers(200, JSON);
        sent("isogeo:metadata?operation=update", JSON, Map.of("CamelIsogeoMetadataId", UUID_TEXT));
    }
}
