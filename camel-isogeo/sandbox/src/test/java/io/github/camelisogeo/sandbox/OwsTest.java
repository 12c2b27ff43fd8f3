package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue service of a share. */
class OwsTest {

    private static final String CSW = "http://www.opengis.net/cat/csw/2.0.2";
    private static final String GMD = "http://www.isotc211.org/2005/gmd";
    private static final String MARKUP = "<b>&amp;</b>";

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(150));

    private Api anybody;
    private String service;
    private JsonNode record;

    @BeforeEach
    void start() {
        anybody = Api.anonymous(sandbox.get());
        Api user = Api.user(sandbox.get());
        JsonNode share = everything(user);
        service = "/ows/s/" + share.path("_id").asText() + "/"
                + share.path("urlToken").asText();
        String id = user.whole().get(0).path("_id").asText();
        user.sendJson("PATCH", "/resources/" + id, "{\"title\": \"" + MARKUP + "\"}");
        record = user.get("/resources/" + id).json();
    }

    private static JsonNode everything(Api api) {
        for (JsonNode share : api.get("/shares").json()) {
            if (share.path("name").asText().equals("Sandbox")) {
                return share;
            }
        }
        throw new AssertionError("the built-in share is missing");
    }

    private Api.Answer ask(String... query) {
        return anybody.get(service, query);
    }

    private String urn() {
        return "urn:isogeo:metadata:uuid:"
                + record.path("_id").asText().replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static String body(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        return answer.response().body();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request=GetCapabilities | MissingParameterValue | service",
                "service=WMS&request=GetCapabilities | InvalidParameterValue | service",
                "service=CSW | MissingParameterValue | request",
                "service=CSW&request=Drop%3Cb%3E | OperationNotSupported | Drop&lt;b&gt;",
                "service=CSW&request=GetCapabilities&version=1.0 | InvalidParameterValue | version",
                "service=CSW&request=GetRecordById | MissingParameterValue | id",
                "service=CSW&request=GetRecordById&id=1&elementSetName=all | InvalidParameterValue | elementSetName",
                "service=CSW&request=GetRecordById&id=1&outputSchema=gmd | InvalidParameterValue | outputSchema",
                "service=CSW&request=GetRecords&maxRecords=-1 | InvalidParameterValue | maxRecords",
                "service=CSW&request=GetRecords&resultType=results&maxRecords=x | InvalidParameterValue | maxRecords",
                "service=CSW&request=GetRecords&resultType=results&startPosition=0 | InvalidParameterValue | startPos",
                "service=CSW&request=GetRecords&resultType=validate | InvalidParameterValue | resultType",
                "service=CSW&request=GetRecords&filter=x | InvalidParameterValue | filter",
                "service=CSW&request=GetRecords&constraint=title%3D1 | InvalidParameterValue | constraint",
                "service=CSW&request=GetRecords&constraint=BBOX(a,b,c,d,e) | InvalidParameterValue | constraint",
            })
    void reportsWhatIsWrong(String query, String code, String locator) {
        Api.Answer answer = anybody.call("GET", service + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        String report = answer.response().body();
        assertThat(PublishedSchemas.OWS.problems(report)).isEmpty();
        assertThat(report).contains("exceptionCode=\"" + code + "\"", locator);
    }

    @Test
    void isThereOnlyForWhoKnowsTheTokenOfTheShare() {
        String query = "?service=CSW&request=GetCapabilities";

        assertThat(anybody.call("GET", service + "x" + query).status()).isEqualTo(404);
        assertThat(anybody.call("GET", "/ows/s/x/y" + query).status()).isEqualTo(404);
        assertThat(anybody.call("POST", service + "x" + query).status()).isEqualTo(404);
        assertThat(anybody.call("PUT", service + query).status()).isEqualTo(405);
    }

    @Test
    void saysWhatItCanDo() {
        String capabilities = body(ask("service", "CSW", "version", "2.0.2", "request", "GetCapabilities"));

        assertThat(PublishedSchemas.CSW.problems(capabilities)).isEmpty();
        assertThat(capabilities).contains(sandbox.url() + service, "GetRecordById", "GetRecords");
    }

    @ParameterizedTest
    @CsvSource({"brief, csw:BriefRecord", "summary, csw:SummaryRecord", "full, csw:Record", "'', csw:SummaryRecord"})
    void answersARecordAsLongAsItIsWanted(String set, String element) {
        String answer = body(ask("service", "CSW", "REQUEST", "getrecordbyid", "Id", urn(), "elementsetname", set));

        assertThat(PublishedSchemas.CSW.problems(answer)).isEmpty();
        assertThat(answer).contains("<" + element + ">", urn(), "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    }

    @Test
    void answersARecordInIso() {
        String answer = body(ask(
                "service",
                "CSW",
                "version",
                "2.0.2",
                "request",
                "GetRecordById",
                "id",
                urn(),
                "elementsetname",
                "full",
                "outputSchema",
                GMD));

        int from = answer.indexOf("<gmd:MD_Metadata ");
        int to = answer.indexOf("</csw:GetRecordByIdResponse>");
        assertThat(answer.substring(from, to)).contains("&lt;b&gt;&amp;amp;&lt;/b&gt;");
        assertThat(answer).contains("<gco:CharacterString>" + record.path("_id").asText() + "<");
    }

    @Test
    void answersNothingForARecordThatIsNotThere() {
        for (String id : List.of("1", TestRecords.id(1), "urn:uuid:", "%", "é")) {
            String answer = body(ask("service", "CSW", "request", "GetRecordById", "id", id));

            assertThat(PublishedSchemas.CSW.problems(answer)).isEmpty();
            assertThat(answer).doesNotContain("Record>");
        }
    }

    @Test
    void pagesThroughTheRecords() {
        String first = body(ask(
                "service",
                "CSW",
                "version",
                "2.0.2",
                "request",
                "GetRecords",
                "ResultType",
                "results",
                "ElementSetName",
                "brief",
                "maxRecords",
                "100",
                "OutputFormat",
                "application/xml",
                "OutputSchema",
                CSW,
                "namespace",
                "xmlns(csw=" + CSW + ")",
                "TypeNames",
                "csw:Record",
                "startPosition",
                "1"));
        String last = body(ask(
                "service",
                "CSW",
                "request",
                "GetRecords",
                "resultType",
                "results",
                "maxRecords",
                "100",
                "startPosition",
                "101"));

        assertThat(PublishedSchemas.CSW.problems(first)).isEmpty();
        assertThat(first).contains("RecordsMatched=\"150\"", "RecordsReturned=\"100\"", "nextRecord=\"101\"");
        assertThat(PublishedSchemas.CSW.problems(last)).isEmpty();
        assertThat(last).contains("RecordsMatched=\"150\"", "RecordsReturned=\"50\"", "nextRecord=\"0\"");
    }

    @Test
    void countsAndSelectsByBox() {
        String all = body(ask("service", "CSW", "request", "GetRecords"));
        String none = body(ask(
                "service",
                "CSW",
                "request",
                "GetRecords",
                "constraintLanguage",
                "CQL_TEXT",
                "constraint",
                "BBOX(ows:BoundingBox, -30, -60, -29, -59)"));

        assertThat(PublishedSchemas.CSW.problems(all)).isEmpty();
        assertThat(all).contains("RecordsMatched=\"150\"", "RecordsReturned=\"0\"");
        assertThat(none).contains("RecordsMatched=\"0\"");
    }

    @Test
    void holdsWhatTheShareHolds() {
        Api user = Api.user(sandbox.get());
        for (JsonNode share : user.get("/shares").json()) {
            String path = "/ows/s/" + share.path("_id").asText() + "/"
                    + share.path("urlToken").asText();
            int expected = user.total("s", share.path("_id").asText());

            assertThat(anybody.get(path, "service", "CSW", "request", "GetRecords")
                            .response()
                            .body())
                    .contains("numberOfRecordsMatched=\"" + expected + "\"");
        }
    }
}
