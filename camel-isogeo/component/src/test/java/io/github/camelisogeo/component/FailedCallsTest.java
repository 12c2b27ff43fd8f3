package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 3 and 7: failures reach Camel as they are, with the status, and leave nothing of an earlier result. */
class FailedCallsTest extends FakeApiTestSupport {

    private static MockResponse html() {
        return new MockResponse.Builder()
                .code(200)
                .setHeader("Content-Type", "text/html")
                .body("<html>Please log in</html>")
                .build();
    }

    private static MockResponse redirect(int status) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Location", "https://login.example.org/?next=secret")
                .build();
    }

    /** Calls in a route that handles this type of failure, and keeps it as the body. */
    private <E extends IsogeoException> E handled(Class<E> type, String uri, Object body) throws Exception {
        route(r -> {
            r.onException(type).handled(true).process(exchange -> exchange.getMessage()
                    .setBody(exchange.getProperty(Exchange.EXCEPTION_CAUGHT)));
            r.from("direct:in").to(uri);
        });
        Exchange done =
                template.request("direct:in", exchange -> exchange.getMessage().setBody(body));
        assertThat(done.getMessage().getBody()).isInstanceOf(type);
        E failure = type.cast(done.getMessage().getBody());
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(failure.status());
        return failure;
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303})
    void aRedirectedWriteIsAFailureWithItsStatus(int status) throws Exception {
        api.answers(call -> redirect(status));
        IsogeoRedirectException failure =
                handled(IsogeoRedirectException.class, "isogeo:metadata?operation=delete", ID);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.identifiers()).containsEntry("metadataId", ID);
        assertThat(failure).hasMessageContaining("login.example.org").hasMessageNotContaining("secret");
        assertThat(api.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "delete", "exists"})
    void aLoginPageIsNoAnswer(String operation) throws Exception {
        api.answers(call -> html());
        assertThat(handled(IsogeoUnreadableAnswerException.class, "isogeo:metadata?operation=" + operation, ID)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"failed\"}",
                "{}",
                "{\"total\":\"3\",\"results\":[]}",
                "{\"total\":-1,\"results\":[]}",
                "{\"total\":1,\"results\":[null]}",
                "{\"total\":1,\"results\":null}"
            })
    void aPageOfAnotherShapeIsNoEmptyResult(String json) throws Exception {
        api.answers(200, json);
        handled(IsogeoUnreadableAnswerException.class, "isogeo:search", null);
        assertThat(send("isogeo:search?whole=true", null, Map.of()).getException())
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
    }

    @Test
    void identifiersOfACallComeWithItsFailure() throws Exception {
        api.answers(404, "{}");
        assertThat(handled(IsogeoNotFoundException.class, "isogeo:contact?operation=get&contactId=" + OTHER_ID, null)
                        .identifiers())
                .containsExactly(Map.entry("contactId", OTHER_ID));
    }

    /** The identifier may have come from the body or an option, so that no header has it. */
    @Test
    void aRouteReadsTheIdentifiersOfAFailureInSimple() throws Exception {
        api.answers(404, "{}");
        route(r -> {
            r.onException(IsogeoNotFoundException.class)
                    .handled(true)
                    .setBody(r.simple(
                            "${exception.identifiers[metadataId]} of ${exception.operation}, ${exception.status}"));
            r.from("direct:reads").to("isogeo:metadata");
        });
        assertThat(template.requestBody("direct:reads", ID, String.class)).isEqualTo(ID + " of metadata.get, 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"isogeo:search", "isogeo:search?whole=true"})
    void aFailedSearchLeavesNothingOfAnEarlierOne(String uri) {
        api.answersSearches(3, -1);
        Map<String, Object> headers = send("isogeo:search?tagsAsGroups=true", null, Map.of("mine", 1))
                .getMessage()
                .getHeaders();
        assertThat(headers).containsEntry("CamelIsogeoResultTotal", 3L).containsKey("CamelIsogeoResultTagGroups");
        api.answers(500, "{}");
        Exchange failed = send(uri, null, headers);
        assertThat(failed.getException()).isInstanceOf(IsogeoServerException.class);
        assertThat(failed.getMessage().getHeaders().keySet())
                .contains("mine")
                .noneMatch(name -> name.startsWith("CamelIsogeoResult"));
    }

    @Test
    void aCallThatIsNoSearchLeavesTheResultOfOne() {
        api.answers(404, "{}");
        Exchange failed = send("isogeo:metadata", ID, Map.of("CamelIsogeoResultTotal", 3L));
        assertThat(failed.getMessage().getHeaders()).containsEntry("CamelIsogeoResultTotal", 3L);
    }

    @Test
    void theStatusOfARefusedTokenIsTold() {
        IsogeoComponent component = component(api.url());
        component.setTokenUrl(api.url() + "/refused");
        context.addComponent("refused", component);
        api.answers(401, "{\"error\":\"invalid_client\"}");
        Exchange done = send("refused:metadata", ID, Map.of());
        assertThat(done.getException()).isInstanceOf(IsogeoException.class);
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(401);
    }

    @Test
    void theListenerOfAReadyClientIsToldToo() {
        List<Integer> heard = new CopyOnWriteArrayList<>();
        try (IsogeoClient ready = IsogeoClient.builder()
                .apiUrl(api.url())
                .clientId("a")
                .clientSecret("b")
                .callOptions(CallOptions.builder()
                        .listener(report -> heard.add(report.status()))
                        .build())
                .build()) {
            IsogeoComponent component = new IsogeoComponent();
            component.setClient(ready);
            context.addComponent("ready", component);
            api.answersRecords();
            assertThat(send("ready:metadata", ID, Map.of()).getMessage().getHeader("CamelIsogeoStatus"))
                    .isEqualTo(200);
            assertThat(heard).containsExactly(200);
        }
    }
}
