package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConverter;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections 3 and 7: what comes back, into what it converts, and which errors come. */
class ResultsTest extends FakeApiTestSupport {

    private static final String UNKNOWN = "/not_found";

    private MockResponse file(String disposition) {
        MockResponse.Builder answer = new MockResponse.Builder()
                .code(200)
                .setHeader("Content-Type", "application/xml")
                .body("<é/>");
        if (disposition != null) {
            answer.setHeader("Content-Disposition", disposition);
        }
        return answer.build();
    }

    @Test
    void voidKeepsTheBodyAndHeadersStay() {
        api.answers(204, "");
        Exchange done =
                send("isogeo:metadata?operation=delete", "as it was", Map.of("CamelIsogeoMetadataId", ID, "mine", 1));
        assertThat(done.getMessage().getBody()).isEqualTo("as it was");
        assertThat(done.getMessage().getHeaders())
                .containsEntry("CamelIsogeoMetadataId", ID)
                .containsEntry("mine", 1)
                .containsEntry("CamelIsogeoStatus", 204);
    }

    @Test
    void existsIsABoolean() {
        api.answers(404, "{}");
        assertThat(send("isogeo:metadata?operation=exists", ID, Map.of())
                        .getMessage()
                        .getBody())
                .isEqualTo(false);
        api.answersRecords();
        Exchange there = send("isogeo:metadata?operation=exists", ID, Map.of());
        assertThat(there.getMessage().getBody()).isEqualTo(true);
    }

    @Test
    void pageHasHeaders() {
        api.answersSearches(3, -1);
        Exchange done = send("isogeo:search", null, Map.of());
        assertThat(done.getMessage().getBody()).isInstanceOf(MetadataSearch.class);
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTotal", Long.class))
                .isEqualTo(3);
        assertThat(done.getMessage().getHeader("CamelIsogeoResultQuery")).isNotNull();
        assertThat(done.getMessage().getHeaders()).containsKey("CamelIsogeoResultEnvelope");
    }

    @Test
    void failedCallHasItsStatusAndReachesCamelAsItIs() throws Exception {
        api.answers(404, "{\"error\":\"" + UNKNOWN + "\"}");
        route(routes -> {
            routes.onException(IsogeoNotFoundException.class).handled(true).process(exchange -> exchange.getMessage()
                    .setBody(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, IsogeoNotFoundException.class)
                            .error()));
            routes.from("direct:in").to("isogeo:metadata?operation=get");
        });
        Exchange done =
                template.request("direct:in", exchange -> exchange.getMessage().setBody(ID));
        assertThat(done.getMessage().getBody()).isEqualTo(UNKNOWN);
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(404);
    }

    @Test
    void errorsAreTyped() {
        api.answers(401, "{}");
        assertThat(send("isogeo:metadata", ID, Map.of()).getException())
                .isInstanceOf(IsogeoUnauthorizedException.class)
                .hasMessageNotContainingAny("the-token", "the-secret");
        api.close();
        Exchange nobody = send("isogeo:metadata", ID, Map.of());
        assertThat(nobody.getException()).isInstanceOf(IsogeoTransportException.class);
        assertThat(nobody.getMessage().getHeaders()).doesNotContainKey("CamelIsogeoStatus");
    }

    @Test
    void downloadIsStreamedWithItsHeaders() {
        api.answers(call -> file("attachment; filename=\"a.xml\""));
        List<InputStream> seen = new ArrayList<>();
        Exchange done = send("isogeo:metadata?operation=download-xml", ID, Map.of("CamelFileName", "old"), exchange -> {
            assertThat(exchange.getMessage().getBody()).isInstanceOf(StreamedContent.class);
            seen.add(exchange.getMessage().getBody(InputStream.class));
            assertThat(exchange.getMessage().getBody(String.class)).isEqualTo("<é/>");
        });
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getHeaders())
                .containsEntry("CamelFileName", "a.xml")
                .containsEntry("Content-Type", "application/xml")
                .containsEntry("Content-Length", 5L);
        assertThat(seen.get(0)).as("what was kept").hasContent("<é/>");
    }

    @Test
    void downloadThatTheServerDoesNotNameIsNamedByTheRecord() {
        api.answers(call -> file(null));
        Exchange done = send("isogeo:metadata?operation=downloadXml", ID, Map.of("CamelFileName", "old"));
        assertThat(done.getMessage().getHeaders()).containsEntry("CamelFileName", ID + ".xml");
    }

    @Test
    void resultsGoToFiles(@TempDir Path folder) throws Exception {
        api.answers(call -> call.getUrl().encodedPath().endsWith(".xml")
                ? file("attachment; filename=\"a.xml\"")
                : FakeApi.json(200, call.getUrl().encodedPath().endsWith("/shares") ? "[]" : FakeApi.recordFor(call)));
        context.setStreamCaching(true);
        String target = "file:" + folder + "?fileName=";
        route(r ->
                r.from("direct:xml").to("isogeo:metadata?operation=downloadXml").to(target + "a.xml"));
        route(r -> r.from("direct:record").to("isogeo:metadata").to(target + "a.json"));
        route(r -> r.from("direct:list").to("isogeo:share?operation=list").to(target + "list.json"));
        template.sendBody("direct:xml", ID);
        template.sendBody("direct:record", ID);
        template.sendBody("direct:list", ID);
        assertThat(Files.readString(folder.resolve("a.xml"))).isEqualTo("<é/>");
        assertThat(Files.readString(folder.resolve("a.json")))
                .isEqualTo(FakeApi.record(1).replace(FakeApi.id(1), ID));
        assertThat(Files.readString(folder.resolve("list.json"))).isEqualTo("[]");
    }

    @Test
    void modelsConvertToJsonAndBack() throws Exception {
        TypeConverter converter = context.getTypeConverter();
        String json = FakeApi.record(1);
        assertThat(converter.tryConvertTo(InputStream.class, List.of("not a model")))
                .isNull();
        Metadata record = converter.mandatoryConvertTo(Metadata.class, json);
        List<Metadata> list = List.of(record);
        assertThat(converter.mandatoryConvertTo(String.class, record)).isEqualTo(json);
        assertThat(converter.mandatoryConvertTo(byte[].class, record))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(json);
        assertThat(converter.mandatoryConvertTo(InputStream.class, record)).hasContent(json);
        try (Reader reader = converter.mandatoryConvertTo(Reader.class, record)) {
            assertThat(reader.read()).isEqualTo('{');
        }
        assertThat((Object) converter.mandatoryConvertTo(Map.class, record))
                .hasToString("{_id=" + record.id() + ", title=Record 1, _later=1}");
        JsonNode tree = converter.mandatoryConvertTo(JsonNode.class, record);
        for (Object form : List.of(
                json,
                json.getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                tree,
                converter.mandatoryConvertTo(Map.class, record))) {
            assertThat(converter.mandatoryConvertTo(Metadata.class, form)).isEqualTo(record);
        }
        assertThat(converter.mandatoryConvertTo(String.class, list)).isEqualTo("[" + json + "]");
        assertThat(converter.mandatoryConvertTo(InputStream.class, list)).hasContent("[" + json + "]");
        assertThat(converter.mandatoryConvertTo(JsonNode.class, list)).hasSize(1);
        assertThat(converter.mandatoryConvertTo(Metadata[].class, "[" + json + "]"))
                .containsExactly(record);
        assertThat(converter.mandatoryConvertTo(String.class, List.of("a"))).isEqualTo("[a]");
    }

    @Test
    void tagsComeGroupedWhenAskedFor() {
        api.answersSearches(3, -1);
        Exchange done = send("isogeo:search?tagsAsGroups=true", null, Map.of());
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTags"))
                .isEqualTo(Map.of("type:vector-dataset", "Vecteur"));
        assertThat(done.getMessage().getHeader("CamelIsogeoResultTagGroups"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("types", Map.of("Vecteur", "type:vector-dataset"))
                .containsEntry("owners", Map.of());
        Exchange whole = send("isogeo:search?tagsAsGroups=true&whole=true", null, Map.of());
        assertThat(whole.getMessage().getHeaders()).containsKey("CamelIsogeoResultTagGroups");
        Exchange plain = send("isogeo:search", null, whole.getMessage().getHeaders());
        assertThat(plain.getMessage().getHeaders()).doesNotContainKey("CamelIsogeoResultTagGroups");
    }
}
