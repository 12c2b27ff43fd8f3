package io.github.camelisogeo.component;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.value.PlannedRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 5.3: any route of the API, with our token, language, limits and errors. */
class RawEndpointTest extends FakeApiTestSupport {

    private static final String JSON = "{\"a\":1}";

    @TempDir
    Path folder;

    @BeforeEach
    void answerJson() {
        api.answers(200, JSON);
    }

    private String target() {
        return api.lastCall().getTarget();
    }

    @Test
    void pathIsFilledFromHeadersAndOptionsAndTheAnswerIsAStream() {
        Exchange done = send(
                "isogeo:raw?path=/resources/{metadataId}/x/{tail}?y=z&metadataId=" + ID,
                "a body that is not sent",
                Map.of("CamelIsogeoTail", "a/b?c d&é", "mine", 1),
                exchange -> {
                    assertThat(exchange.getMessage().getBody()).isInstanceOf(StreamedContent.class);
                    assertThat(exchange.getMessage().getBody(String.class)).isEqualTo(JSON);
                });
        assertThat(done.getException()).isNull();
        assertThat(target()).isEqualTo("/resources/" + ID + "/x/a%2Fb%3Fc%20d%26%C3%A9?y=z&_lang=fr");
        assertThat(api.lastCall().getMethod()).isEqualTo("GET");
        assertThat(api.lastBody()).isEmpty();
        assertThat(api.lastCall().getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
        assertThat(done.getMessage().getHeaders())
                .containsEntry("Content-Type", "application/json")
                .containsEntry("Content-Length", (long) JSON.length())
                .containsEntry("CamelIsogeoStatus", 200)
                .containsEntry("mine", 1);
    }

    @Test
    void headerTakesPrecedenceOverTheOptionAndLanguageIsTheExchanges() {
        send(
                "isogeo:raw?lang=en&path=/resources/{metadataId}&metadataId=" + ID,
                null,
                Map.of("CamelIsogeoMetadataId", OTHER_ID, "CamelIsogeoLang", "es"));
        assertThat(target()).isEqualTo("/resources/" + OTHER_ID + "?_lang=es");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "put", "Patch"})
    void bodiesOfEverySortAreSent(String method) throws Exception {
        Path file = Files.writeString(folder.resolve("body.json"), JSON);
        String uri = "isogeo:raw?path=/x&method=" + method;
        Map<String, Object> typed = Map.of("Content-Type", "application/x-own");
        for (Object body : new Object[] {
            JSON,
            JSON.getBytes(UTF_8),
            new ByteArrayInputStream(JSON.getBytes(UTF_8)),
            file,
            file.toFile(),
            Map.of("a", 1)
        }) {
            assertThat(send(uri, body, typed).getException()).isNull();
            assertThat(api.lastBody()).isEqualTo(JSON);
            assertThat(api.lastCall().getMethod()).isEqualTo(method.toUpperCase(Locale.ROOT));
            assertThat(api.lastCall().getHeaders().get("Content-Type")).isEqualTo("application/x-own");
        }
        send(uri, Metadata.builder().title("x").build(), Map.of());
        assertThat(api.lastBody()).isEqualTo("{\"title\":\"x\"}");
        assertThat(api.lastCall().getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(send(uri, null, Map.of()).getException()).isNull();
        assertThat(api.lastCall().getHeaders().get("Content-Length")).isEqualTo("0");
    }

    @Test
    void answerWithoutABodyIsEmpty() {
        api.answers(call -> new MockResponse.Builder().code(204).build());
        Exchange done = send("isogeo:raw?path=/x&method=DELETE", "before", Map.of(), exchange -> assertThat(
                        exchange.getMessage().getBody(byte[].class))
                .isEmpty());
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(204);
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Length", "12")
                .setHeader("Content-Type", "application/json")
                .build());
        Exchange head = send("isogeo:raw?path=/x&method=HEAD", null, Map.of());
        assertThat(head.getException()).isNull();
        assertThat(api.lastCall().getMethod()).isEqualTo("HEAD");
        assertThat(head.getMessage().getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(head.getMessage().getHeader("Content-Length")).isEqualTo(12L);
    }

    @Test
    void textIsReadInTheCharsetOfItsType() {
        byte[] sent = "été à Orléans".getBytes(ISO_8859_1);
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Type", "text/plain; charset=ISO-8859-1")
                .body(new Buffer().write(sent))
                .build());
        for (Class<?> form : List.of(String.class, Reader.class, byte[].class, InputStream.class)) {
            Exchange done = send("isogeo:raw?path=/x", null, Map.of(), exchange -> {
                Object body = exchange.getMessage().getBody(form);
                assertThat(exchange.getContext().getTypeConverter().convertTo(String.class, exchange, body))
                        .as(form.getSimpleName())
                        .isEqualTo("été à Orléans");
            });
            assertThat(done.getException()).as(form.getSimpleName()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"43380f6c-6042-4095-b67c-bd1aa9526fe4", "urn:uuid:43380F6C-6042-4095-B67C-BD1AA9526FE4"})
    void identifiersAreNormalised(String id) {
        String hex = "43380f6c60424095b67cbd1aa9526fe4";
        send("isogeo:raw?path=/resources/{metadataId}/x", null, Map.of("CamelIsogeoMetadataId", id));
        assertThat(target()).isEqualTo("/resources/" + hex + "/x?_lang=fr");
        send(
                "isogeo:raw?path=/resources/{metadataId}/x",
                null,
                Map.of("CamelIsogeoMetadataId", UUID.fromString("43380f6c-6042-4095-b67c-bd1aa9526fe4")));
        assertThat(target()).isEqualTo("/resources/" + hex + "/x?_lang=fr");
        send("isogeo:raw?path=/keywords/{keywordId}", null, Map.of("CamelIsogeoKeywordId", "isogeo:formations"));
        assertThat(target()).isEqualTo("/keywords/isogeo%3Aformations?_lang=fr");
        send("isogeo:raw?path=/x/{name}", null, Map.of("CamelIsogeoName", id));
        assertThat(api.lastCall().getUrl().pathSegments())
                .as("a name is no identifier")
                .containsExactly("x", id);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, CamelIsogeoMethod, set the option method in the URI",
        "POST, CamelIsogeoMethod, set the option method in the URI",
        "GET, CamelIsogeoPath, set the option path in the URI",
        "PUT, CamelIsogeoIfUnmodifiedSince, only for updates and deletions by operations",
        "DELETE, camelisogeoifunmodifiedsince, only for updates and deletions by operations"
    })
    void headersThatWouldDoNothingAreRefused(String method, String header, String advice) {
        assertThat(send("isogeo:raw?path=/x&method=" + method, null, Map.of(header, "2024-01-01T00:00:00Z"))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(advice);
        assertThat(api.calls()).isEmpty();
        assertThat(send("isogeo:raw?path=/x/{path}", null, Map.of("CamelIsogeoPath", "y"))
                        .getException())
                .isNull();
    }

    @Test
    void errorsAreTypedAndOthersAreRefused() {
        api.answers(404, "{\"error\":\"not_found\"}");
        Exchange done = send("isogeo:raw?path=/resources/{metadataId}&metadataId=" + ID, null, Map.of());
        assertThat(done.getException()).isInstanceOfSatisfying(IsogeoNotFoundException.class, e -> {
            assertThat(e.operation()).isEqualTo("raw");
            assertThat(e.identifiers()).containsEntry("metadataId", ID);
        });
        assertThat(done.getMessage().getHeader("CamelIsogeoStatus")).isEqualTo(404);
        api.answers(call ->
                new MockResponse.Builder().code(302).setHeader("Location", "/y").build());
        assertThat(send("isogeo:raw?path=/x&method=POST", JSON, Map.of()).getException())
                .isInstanceOf(IsogeoRedirectException.class);
        api.answers(call -> new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html>login</html>")
                .build());
        assertThat(send("isogeo:raw?path=/x", null, Map.of()).getException())
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
        api.answers(200, "{\"error\":\"denied\"}");
        assertThat(send("isogeo:raw?path=/x", null, Map.of()).getException())
                .isInstanceOf(IsogeoUnreadableAnswerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:raw?path=https://evil.example/x | it must begin with one slash",
                "isogeo:raw?path=//evil.example/x | it must begin with one slash",
                "isogeo:raw?path=resources | it must begin with one slash",
                "isogeo:raw?path=/\\evil.example/x | neither backslashes",
                "isogeo:raw?path=/resources/../groups | the segments . and ..",
                "isogeo:raw?path=/resources/%252e%252E/groups | the segments . and ..",
                "isogeo:raw?path=/x&method=TRACE | option method is 'TRACE', it must be one of: ",
                "isogeo:raw?path=/x&pth=/y | unknown option 'pth'",
                "isogeo:raw?path=/x&metadataId=1 | unknown option 'metadataId'",
            })
    void wrongEndpointsAreRefused(String uri, String problem) {
        assertThatThrownBy(() -> context.getEndpoint(uri)).hasStackTraceContaining(problem);
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(send("isogeo:raw?path=/resources/{metadataId}/{other}", null, Map.of("CamelIsogeoOther", 1))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the header CamelIsogeoMetadataId or the option metadataId");
        assertThat(send("isogeo:raw", null, Map.of()).getException())
                .hasMessageContaining("the option path is missing");
        assertThat(api.calls()).isEmpty();
    }

    private Exchange dynamic(String uri, Object body) throws Exception {
        String from = "direct:dynamic" + context.getRoutes().size();
        route(r -> r.from(from).toD(uri));
        return template.request(from, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(Map.of("who", body)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x&method=DELETE", "a/b", "?y=z", "#class:X", "{other}", "\\evil", "//evil.example"})
    void whatToDEvaluatesIsOneSegment(String value) throws Exception {
        assertThat(dynamic("isogeo:raw?path=/resources/${body}/x", value).getException())
                .isNull();
        assertThat(dynamic("isogeo:raw?path=/resources/{metadataId}/x&metadataId=${body}", value)
                        .getException())
                .isNull();
        assertThat(dynamic("isogeo:raw?path=/resources?q=${header.who}", value).getException())
                .isNull();
        assertThat(api.calls()).extracting(RecordedRequest::getMethod).containsOnly("GET");
        assertThat(api.calls().subList(0, 2)).allSatisfy(call -> {
            assertThat(call.getUrl().pathSegments()).containsExactly("resources", value, "x");
            assertThat(call.getUrl().queryParameterNames()).containsExactly("_lang");
        });
        assertThat(api.calls().get(2).getUrl().queryParameter("q")).isEqualTo(value);
        assertThat(context.getEndpoints().stream()
                        .filter(IsogeoEndpoint.class::isInstance)
                        .count())
                .as("one endpoint for each URI")
                .isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "https://evil.example/"})
    void whatLeadsElsewhereIsRefused(String value) throws Exception {
        if (value.startsWith(".")) {
            assertThat(dynamic("isogeo:raw?path=/resources/${body}/x", value).getException())
                    .hasStackTraceContaining("the segments . and ..");
            assertThat(dynamic("isogeo:raw?path=/resources/{metadataId}/x&metadataId=${body}", value)
                            .getException())
                    .hasStackTraceContaining("the segments . and ..");
        }
        assertThat(dynamic("isogeo:raw?path=${body}", value).getException())
                .hasStackTraceContaining("it must begin with one slash");
        assertThat(api.calls()).isEmpty();
    }

    private static List<?> planned(Exchange done) {
        assertThat(done.getException()).isNull();
        return done.getMessage().getBody(List.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH"})
    void dryRunSendsNothingAndShowsTextThatItCanReadAgain(String method) throws Exception {
        Path file = Files.writeString(folder.resolve("body.json"), JSON);
        String uri = "isogeo:raw?dryRun=true&path=/resources/{metadataId}/x?y=z&metadataId=" + ID + "&method=" + method;
        String url = api.url() + "/resources/" + ID + "/x?y=z&_lang=fr";
        for (Object body : new Object[] {JSON, JSON.getBytes(UTF_8), Map.of("a", 1), file, file.toFile()}) {
            assertThat(planned(send(uri, body, Map.of())))
                    .isEqualTo(List.of(new PlannedRequest("raw", method, url, "application/json", JSON, null, null)));
        }
        assertThat(planned(send(uri, "<é/>", Map.of("Content-Type", "application/gml+xml"))))
                .isEqualTo(List.of(new PlannedRequest("raw", method, url, "application/gml+xml", "<é/>", null, null)));
        assertThat(planned(send(uri, null, Map.of())))
                .isEqualTo(List.of(new PlannedRequest("raw", method, url, null, null, null, null)));
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void dryRunDescribesWhatIsNoTextOrCanBeReadOnlyOnce() throws Exception {
        String uri = "isogeo:raw?dryRun=true&path=/x&method=POST";
        String url = api.url() + "/x?_lang=fr";
        ByteArrayInputStream stream = new ByteArrayInputStream(JSON.getBytes(UTF_8));
        assertThat(planned(send(uri, stream, Map.of())))
                .isEqualTo(List.of(new PlannedRequest(
                        "raw", "POST", url, "application/json", null, "body", (long) JSON.length())));
        assertThat(stream.available()).as("nothing is read").isEqualTo(JSON.length());
        Path zip = Files.write(folder.resolve("data.zip"), new byte[10]);
        assertThat(planned(send(uri, zip, Map.of("Content-Type", "application/zip"))))
                .isEqualTo(List.of(new PlannedRequest("raw", "POST", url, "application/zip", null, "data.zip", 10L)));
        assertThat(planned(send(uri, new byte[(1 << 20) + 1], Map.of())))
                .isEqualTo(List.of(
                        new PlannedRequest("raw", "POST", url, "application/json", null, "body", (1L << 20) + 1)));
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void dryRunOfADeletionSendsNothing() {
        assertThat(planned(send("isogeo:raw?path=/x&method=DELETE", "a body", Map.of("CamelIsogeoDryRun", true))))
                .isEqualTo(List.of(
                        new PlannedRequest("raw", "DELETE", api.url() + "/x?_lang=fr", null, null, null, null)));
        assertThat(api.calls()).isEmpty();
        assertThat(send("isogeo:raw?path=/x&method=DELETE&dryRun=true", null, Map.of("CamelIsogeoDryRun", false))
                        .getException())
                .isNull();
        assertThat(api.calls()).hasSize(1);
    }

    @Test
    void dryRunReadsAllTheSame() {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:raw?path=/x&dryRun=true"))
                .hasStackTraceContaining("the option 'dryRun' is for methods that write, but GET reads");
        assertThat(send("isogeo:raw?path=/x", null, Map.of("CamelIsogeoDryRun", "true"))
                        .getException())
                .isNull();
        assertThat(send("isogeo:raw?path=/x&method=PUT", null, Map.of("CamelIsogeoDryRun", "yes"))
                        .getException())
                .hasMessage("isogeo:raw: dryRun is 'yes', it must be true or false");
        assertThat(api.calls()).hasSize(1);
    }
}
