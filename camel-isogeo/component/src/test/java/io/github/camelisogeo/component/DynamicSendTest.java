package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** {@code toD}: one endpoint, values for one call. */
class DynamicSendTest extends FakeApiTestSupport {

    private Exchange sendTo(String uri, Object body, Map<String, Object> headers) throws Exception {
        if (context.getRoute("dynamic") == null) {
            route(r -> r.from("direct:in").routeId("dynamic").toD(uri));
        }
        return template.request("direct:in", exchange -> {
            exchange.getMessage().setBody(body);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }

    private List<String> endpoints() {
        return context.getEndpoints().stream()
                .filter(IsogeoEndpoint.class::isInstance)
                .map(endpoint -> endpoint.getEndpointUri())
                .toList();
    }

    @Test
    void oneEndpointForAllIdentifiers() throws Exception {
        api.answers(200, FakeApi.record(1));
        for (int i = 0; i < 5; i++) {
            Exchange done = sendTo(
                    "isogeo:metadata?operation=get&include=links&metadataId=${body}&lang=en", FakeApi.id(i), Map.of());
            assertThat(done.getException()).isNull();
            assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/resources/" + FakeApi.id(i));
            assertThat(api.lastCall().getUrl().queryParameter("_include")).isEqualTo("links");
            assertThat(done.getProperties()).doesNotContainKey("CamelIsogeoDynamicParameters");
        }
        assertThat(endpoints()).hasSize(1).first().asString().doesNotContain("metadataId");
    }

    @Test
    void evaluatedValueWinsOverAHeaderForThatCallOnly() throws Exception {
        api.answers(200, FakeApi.record(1));
        Exchange done = sendTo(
                "isogeo:metadata?metadataId=${body}&lang=${header.language}",
                ID,
                Map.of("CamelIsogeoMetadataId", OTHER_ID, "language", "en", "CamelIsogeoLang", "pt"));
        assertThat(api.lastCall().getUrl().encodedPath()).isEqualTo("/resources/" + ID);
        assertThat(api.lastCall().getUrl().queryParameter("_lang")).isEqualTo("en");
        assertThat(done.getMessage().getHeaders())
                .containsEntry("CamelIsogeoMetadataId", OTHER_ID)
                .containsEntry("CamelIsogeoLang", "pt");
    }

    @Test
    void nothingIsLeftAfterAFailure() throws Exception {
        Exchange done = sendTo("isogeo:metadata?metadataId=${body}", ID, Map.of());
        assertThat(done.getException()).isNotNull();
        assertThat(done.getProperties()).doesNotContainKey("CamelIsogeoDynamicParameters");
    }

    @Test
    void rawValuesArriveAsTheyAre() throws Exception {
        api.answersSearches(0, -1);
        sendTo("isogeo:search?query=RAW(${body})&include=links", "a+b & c=100%20#d", Map.of());
        assertThat(api.lastCall().getUrl().queryParameter("q")).isEqualTo("a+b & c=100%20#d");
        assertThat(endpoints()).hasSize(1).first().asString().doesNotContain("query");
    }

    @Test
    void dynamicOperationAndEntity() throws Exception {
        api.answers(200, "[]");
        route(r -> r.from("direct:entity").toD("isogeo:${body}?operation=list"));
        template.sendBody("direct:entity", "share");
        template.sendBody("direct:entity", "workgroup");
        assertThat(api.calls()).hasSize(2);
        Exchange done = sendTo("isogeo:metadata?operation=${header.op}", ID, Map.of("op", "gte"));
        assertThat(done.getException()).hasStackTraceContaining("unknown operation 'gte'");
    }

    @Test
    void unknownOptionIsRefused() throws Exception {
        Exchange done = sendTo("isogeo:metadata?metadatId=${body}", ID, Map.of());
        assertThat(done.getException()).hasStackTraceContaining("unknown option 'metadatId'");
    }
}
