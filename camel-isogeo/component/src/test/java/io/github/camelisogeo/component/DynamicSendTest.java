package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        api.answersRecords();
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
        api.answersRecords();
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

    /** Camel decodes the URI of an endpoint before it is read, so an encoded ampersand would end the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {"callTimeout", "prefetch", "pageSize", "maxRetryDelay", "lazyStartProducer", "operation", "lang"
            })
    void valueOfAnOptionOfTheEndpointStaysAValue(String option) throws Exception {
        for (String hostile : List.of(
                "10s&operation=delete", "10s%26operation=delete", "get&exceptionHandler=#class:Evil", "#bean:x")) {
            Exchange done = sendTo(
                    "isogeo:metadata?metadataId=${body}&" + option + "=${header.value}", ID, Map.of("value", hostile));
            assertThat(done.getException()).as(hostile).hasStackTraceContaining("letters, digits");
        }
        assertThat(api.calls()).isEmpty();
        assertThat(endpoints()).isEmpty();
    }

    @Test
    void unknownOptionIsRefused() throws Exception {
        Exchange done = sendTo("isogeo:metadata?metadatId=${body}", ID, Map.of());
        assertThat(done.getException()).hasStackTraceContaining("unknown option 'metadatId'");
    }

    /** Text that would be further options if it were part of the URI. */
    static List<String> breakouts() {
        return List.of(
                ID + "&operation=delete",
                ID + ")&operation=delete",
                ID + "}&operation=delete&x=RAW(",
                ID + "%26operation=delete",
                ID + "?operation=delete",
                ID + "#bean:context",
                "#class:java.util.Date",
                "#bean:context",
                "RAW(" + ID + ")&operation=delete");
    }

    @ParameterizedTest
    @MethodSource("breakouts")
    void whatAnExpressionEvaluatesToIsNoOption(String body) throws Exception {
        for (String uri : List.of(
                "metadata?metadataId=${body}",
                "metadata?metadataId=RAW(${body})",
                "metadata?metadataId=RAW{${body}}")) {
            String id = "direct:" + Integer.toHexString(uri.hashCode());
            route(r -> r.from(id).toD("isogeo:" + uri));
            Exchange done =
                    template.request(id, exchange -> exchange.getMessage().setBody(body));
            assertThat(done.getException()).as(uri).hasStackTraceContaining("metadataId");
        }
        assertThat(api.calls()).isEmpty();
        assertThat(endpoints())
                .allMatch(endpoint -> endpoint.endsWith("isogeo:metadata") || endpoint.endsWith("isogeo://metadata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#class:java.lang.Integer", "#bean:context", "RAW(5)", "{{x}}"})
    void aReferenceIsNoValueOfAnOption(String value) throws Exception {
        Exchange done = sendTo("isogeo:search?whole=true&prefetch=${header.pages}", "", Map.of("pages", value));
        assertThat(done.getException()).isNotNull();
        assertThat(api.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata?operation=delete&metadataId=" + ID, "metadata&x=y", "metadata?", "../metadata"})
    void anEntityIsANameAndNothingElse(String body) throws Exception {
        route(r -> r.from("direct:entity").toD("isogeo:${body}"));
        Exchange done = template.request(
                "direct:entity", exchange -> exchange.getMessage().setBody(body));
        assertThat(done.getException()).hasStackTraceContaining("must be a name");
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void aNameOfAnOptionIsNotEvaluated() throws Exception {
        Exchange done = sendTo("isogeo:metadata?${header.name}=x", ID, Map.of("name", "operation=delete&metadataId"));
        assertThat(done.getException()).hasStackTraceContaining("only values may contain expressions");
    }

    @Test
    void constantAndEvaluatedPartsMakeOneValue() throws Exception {
        api.answersSearches(0, -1);
        sendTo("isogeo:search?query=owner:${body}%20type:service+${header.words}", "a&b", Map.of("words", "x+y=z%20"));
        assertThat(api.lastCall().getUrl().queryParameter("q")).isEqualTo("owner:a&b type:service x+y=z%20");
    }

    @Test
    void enrichmentIsAsSafe() throws Exception {
        route(r -> r.from("direct:enrich").enrich().simple("isogeo:metadata?metadataId=${body}"));
        Exchange done = template.request(
                "direct:enrich", exchange -> exchange.getMessage().setBody(ID + "&operation=delete"));
        assertThat(done.getException()).isNotNull();
        assertThat(api.calls()).isEmpty();
    }
}
