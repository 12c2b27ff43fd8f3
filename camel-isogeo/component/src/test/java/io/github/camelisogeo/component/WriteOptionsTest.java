package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.value.PlannedRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of operations that write: where they are refused, and where their values come from. */
class WriteOptionsTest extends FakeApiTestSupport {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metadata?operation=get&dryRun=true | option 'dryRun' is not supported by metadata.get",
                "metadata?operation=delete&dryRun=maybe | dryRun",
                "metadata?operation=get&ifUnmodifiedSince=2024-01-01 | option 'ifUnmodifiedSince' is not supported",
                "link?operation=delete&ifUnmodifiedSince=2024-01-01 | option 'ifUnmodifiedSince' is not supported",
                "license?operation=upsert&ifUnmodifiedSince=2024-01-01 | option 'ifUnmodifiedSince' is not supported",
                "metadata?operation=delete&ifUnmodifiedSince=yesterday | ifUnmodifiedSince is 'yesterday', it must be"
                        + " an instant",
                "metadata?operation=delete&subresources=write | option 'subresources' is not supported",
                "contact?operation=create&subresources=write | only metadata.create, metadata.update and"
                        + " metadata.upsert",
                "metadata?operation=create&subresources=maybe | subresources is 'maybe', it must be one of",
                "metadata?operation=delete&allowUnknown=true | option 'allowUnknown' is not supported",
                "metadata?operation=upsert&key=title | key",
                "catalog?operation=upsert&key=name | option 'key' is not supported by catalog.upsert",
                "link?operation=upsert | unknown operation 'upsert'"
            })
    void aWrongUseIsRefusedWhenTheEndpointIsMade(String uri, String why) {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:" + uri))
                .rootCause()
                .hasMessageContaining(why);
    }

    @Test
    void aDryRunByHeaderLeavesReadingOperationsAlone() {
        api.answers(200, "{\"_id\":\"" + ID + "\",\"title\":\"t\"}");
        Exchange read = send("isogeo:metadata?metadataId=" + ID, null, Map.of("CamelIsogeoDryRun", true));
        assertThat(read.getMessage().getBody(String.class)).contains("\"title\":\"t\"");
        Exchange written =
                send("isogeo:metadata?operation=delete&metadataId=" + ID, null, Map.of("CamelIsogeoDryRun", "true"));
        assertThat(planned(written)).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("DELETE");
            assertThat(request.url()).contains("/resources/" + ID);
        });
        assertThat(api.calls()).hasSize(1);
    }

    @Test
    void anUploadShowsNameAndLength() {
        Exchange done = send(
                "isogeo:link?operation=uploadHosted&dryRun=true&metadataId=" + ID,
                "content",
                Map.of(Exchange.FILE_NAME, "a.txt"));
        assertThat(done.getException()).isNull();
        assertThat(planned(done)).singleElement().satisfies(request -> {
            assertThat(request.fileName()).isEqualTo("a.txt");
            assertThat(request.fileLength()).isEqualTo(7);
            assertThat(request.contentType()).isEqualTo("multipart/form-data");
        });
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void aBulkShowsItsChanges() {
        Exchange done = send(
                "isogeo:metadata-bulk?dryRun=true",
                "[{\"action\":\"update\",\"target\":\"title\",\"query\":{\"ids\":[\"" + ID + "\"]}}]",
                Map.of());
        assertThat(done.getException()).isNull();
        assertThat(planned(done)).singleElement().satisfies(request -> assertThat(request.body())
                .contains(ID));
    }

    @Test
    void whatToDEvaluatesIsAValue() throws Exception {
        api.answers(204, "");
        route(routes -> routes.from("direct:dynamic")
                .toD("isogeo:metadata?operation=delete&metadataId=${header.id}&dryRun=${header.dry}"));
        Exchange done = template.request("direct:dynamic", exchange -> {
            exchange.getMessage().setHeader("id", ID);
            exchange.getMessage().setHeader("dry", "true");
        });
        assertThat(done.getException()).isNull();
        assertThat(planned(done)).hasSize(1);
        Exchange odd = template.request("direct:dynamic", exchange -> {
            exchange.getMessage().setHeader("id", ID);
            exchange.getMessage().setHeader("dry", "false&operation=get");
        });
        assertThat(odd.getException()).hasMessageContaining("dryRun is 'false&operation=get'");
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void aCreationThatComesTooLateBecomesAnUpdate() {
        AtomicInteger lists = new AtomicInteger();
        api.answers(call -> switch (call.getMethod()) {
            case "GET" ->
                FakeApi.json(200, lists.getAndIncrement() == 0 ? "[]" : "[{\"_id\":\"" + ID + "\",\"name\":\"n\"}]");
            case "POST" -> FakeApi.json(409, "{\"error\":\"conflict\"}");
            default -> FakeApi.json(200, "{\"_id\":\"" + ID + "\",\"name\":\"n\",\"code\":\"c\"}");
        });
        Exchange done = send(
                "isogeo:catalog?operation=upsert&workgroupId=" + OTHER_ID, Map.of("name", "n", "code", "c"), Map.of());
        assertThat(done.getException()).isNull();
        assertThat(done.getMessage().getHeader("CamelIsogeoUpsert")).isEqualTo("updated");
        assertThat(api.lastCall().getMethod()).isEqualTo("PUT");
    }

    @Test
    void aSubresourceThatFailsSaysWhatWasWritten() {
        api.answers(call -> {
            String path = call.getUrl().encodedPath();
            return path.endsWith("/links")
                    ? FakeApi.json(400, "{\"error\":\"bad_link\"}")
                    : FakeApi.json(200, "{\"_id\":\"" + ID + "\",\"kind\":\"update\"}");
        });
        Exchange done = send(
                "isogeo:metadata?operation=create&subresources=write&workgroupId=" + OTHER_ID,
                Map.of(
                        "title",
                        "t",
                        "type",
                        "resource",
                        "events",
                        List.of(Map.of("kind", "update", "date", "2024-05-06")),
                        "links",
                        List.of(Map.of("url", "u", "title", "l"))),
                Map.of());
        assertThat(done.getException())
                .hasMessageContaining("the record " + ID + " was written")
                .hasMessageContaining("written: events 'update 2024-05-06' (event.create)")
                .hasMessageContaining("not written: links 'l' (link.create)");
    }

    private static List<PlannedRequest> planned(Exchange done) {
        return ((List<?>) done.getMessage().getBody())
                .stream().map(PlannedRequest.class::cast).toList();
    }
}
