package io.github.camelisogeo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests in XML to the catalogue service of a share, as harvesters send them. */
class CswPostTest {

    private static final String HEAD =
            " service=\"CSW\" version=\"2.0.2\" xmlns:csw=\"http://www.opengis.net/cat/csw/2.0.2\""
                    + " xmlns:ogc=\"http://www.opengis.net/ogc\" xmlns:gml=\"http://www.opengis.net/gml\""
                    + " xmlns:ows=\"http://www.opengis.net/ows\"";
    private static final String AUVERGNE = "{\"type\": \"Polygon\", \"bbox\": [2, 45, 4, 46], \"coordinates\":"
            + " [[[2, 45], [4, 45], [4, 46], [2, 46], [2, 45]]]}";

    private static final List<String> RECORDS = TestRecords.list(
            TestRecords.at(1, "Forêts 100%", AUVERGNE)
                    .put("abstract", "Peuplements")
                    .put("_modified", "2024-05-01T10:00:00.0000001+00:00"),
            TestRecords.record(2, "Forages").put("name", "bss_forages"),
            TestRecords.record(3, "Routes").put("type", "service"));

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox =
            new IsogeoSandboxExtension(IsogeoSandbox.builder().records(RECORDS));

    private static Api anybody;
    private static String service;

    @BeforeAll
    static void start() {
        anybody = Api.anonymous(sandbox.get());
        for (JsonNode share : Api.user(sandbox.get()).get("/shares").json()) {
            service = "/ows/s/" + share.path("_id").asText() + "/"
                    + share.path("urlToken").asText();
        }
    }

    private static String body(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(PublishedSchemas.CSW.problems(answer.response().body())).isEmpty();
        return answer.response().body();
    }

    private static Api.Answer post(String xml) {
        return anybody.post(service, "application/xml", xml);
    }

    private static Api.Answer records(String attributes, String filter) {
        return post("<csw:GetRecords" + HEAD + " resultType=\"results\" " + attributes
                + "><csw:Query typeNames=\"csw:Record\"><csw:ElementSetName>full</csw:ElementSetName>" + filter
                + "</csw:Query></csw:GetRecords>");
    }

    private static Api.Answer filtered(String filter) {
        return records(
                "", "<csw:Constraint version=\"1.1.0\"><ogc:Filter>" + filter + "</ogc:Filter></csw:Constraint>");
    }

    private static String is(String operator, String property, String literal) {
        return "<ogc:" + operator + "><ogc:PropertyName>" + property + "</ogc:PropertyName><ogc:Literal>" + literal
                + "</ogc:Literal></ogc:" + operator + ">";
    }

    private static String like(String property, String pattern) {
        return "<ogc:PropertyIsLike wildCard=\"%\" singleChar=\"_\" escapeChar=\"\\\"><ogc:PropertyName>" + property
                + "</ogc:PropertyName><ogc:Literal>" + pattern + "</ogc:Literal></ogc:PropertyIsLike>";
    }

    /** Returns the numbers of the found records. */
    private static String found(Api.Answer answer) {
        String body = body(answer);
        StringBuilder found = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            found.append(body.contains("00000000000" + i + "</dc:identifier>") ? String.valueOf(i) : "");
        }
        assertThat(body).contains("RecordsMatched=\"" + found.length() + "\"");
        return found.toString();
    }

    @Test
    void describesItself() {
        String capabilities = body(post("<csw:GetCapabilities service=\"CSW\""
                + " xmlns:csw=\"http://www.opengis.net/cat/csw/2.0.2\" xmlns:ows=\"http://www.opengis.net/ows\">"
                + "<ows:AcceptVersions><ows:Version>2.0.2</ows:Version></ows:AcceptVersions></csw:GetCapabilities>"));
        assertThat(capabilities).contains("<ows:Post ", "DescribeRecord", "Like");

        String description = body(post("<csw:DescribeRecord" + HEAD + "/>"));
        assertThat(description).contains("http://www.isotc211.org/2005/gmd", "record.xsd");
        assertThat(body(anybody.get(service, "service", "CSW", "request", "DescribeRecord", "version", "2.0.2")))
                .isEqualTo(description);
    }

    @Test
    void answersRecordsByTheirIdentifiers() {
        String answer = body(post("<csw:GetRecordById" + HEAD + "><csw:Id>" + TestRecords.id(1) + "</csw:Id><csw:Id>"
                + TestRecords.id(2) + "</csw:Id><csw:ElementSetName>brief</csw:ElementSetName></csw:GetRecordById>"));

        assertThat(answer).contains("Forêts", "Forages").doesNotContain("Routes");
    }

    @ParameterizedTest
    @CsvSource({
        "PropertyIsEqualTo, dc:title, Forages, 2",
        "PropertyIsEqualTo, title, forages, ''",
        "PropertyIsNotEqualTo, dc:title, Forages, 13",
        "PropertyIsEqualTo, apiso:Identifier, 00000000000000000000000000000003, 3",
        "PropertyIsEqualTo, dc:identifier, urn:isogeo:metadata:uuid:00000000-0000-0000-0000-000000000003, 3",
        "PropertyIsGreaterThan, dct:modified, 2024-01-01, 1",
        "PropertyIsGreaterThanOrEqualTo, dct:modified, 2020-01-01T00:00:00.0000001Z, 123",
        "PropertyIsLessThan, apiso:Modified, 2024-01-01T00:00:00Z, 23",
        "PropertyIsLessThanOrEqualTo, csw:Record/dct:modified, 2019-01-01, ''",
        "PropertyIsEqualTo, dc:type, service, 3",
    })
    void comparesProperties(String operator, String property, String literal, String expected) {
        assertThat(found(filtered(is(operator, property, literal)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "csw:AnyText, %for%, 12",
        "AnyText, foret%, 1",
        "dc:title, FORÊTS%, 1",
        "dc:title, For_ges, 2",
        "dc:title, %\\%, 1",
        "AnyText, %peuple%, 1",
        "AnyText, %%%%, 123",
        "AnyText, BSS\\_%, 2",
        "dc:title, (.*)+, ''",
    })
    void knowsPatterns(String property, String pattern, String expected) {
        assertThat(found(filtered(like(property, pattern)))).isEqualTo(expected);
    }

    @Test
    void combinesConditions() {
        String wood = like("AnyText", "%for%");
        String holes = is("PropertyIsEqualTo", "title", "Forages");

        assertThat(found(filtered("<ogc:And>" + wood + "<ogc:Not>" + holes + "</ogc:Not></ogc:And>")))
                .isEqualTo("1");
        assertThat(found(filtered("<ogc:Or>" + holes + is("PropertyIsEqualTo", "type", "service") + "</ogc:Or>")))
                .isEqualTo("23");
        assertThat(found(filtered("<ogc:PropertyIsNull><ogc:PropertyName>dct:abstract</ogc:PropertyName>"
                        + "</ogc:PropertyIsNull>")))
                .isEqualTo("23");
        assertThat(found(filtered("<ogc:PropertyIsBetween><ogc:PropertyName>dct:modified</ogc:PropertyName>"
                        + "<ogc:LowerBoundary><ogc:Literal>2024-05-01</ogc:Literal></ogc:LowerBoundary><ogc:UpperBoundary>"
                        + "<ogc:Literal>2024-05-02</ogc:Literal></ogc:UpperBoundary></ogc:PropertyIsBetween>")))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3 45.5, 10 50, 1",
        "'', 45.5 3, 50 10, ''",
        "urn:ogc:def:crs:EPSG::4326, 45.5 3, 50 10, 1",
        "urn:x-ogc:def:crs:EPSG:6.11:4326, 45.5 3, 50 10, 1",
        "EPSG:4326, 3 45.5, 10 50, 1",
    })
    void knowsBoxes(String system, String lower, String upper, String expected) {
        assertThat(found(filtered(
                        "<ogc:BBOX><ogc:PropertyName>ows:BoundingBox</ogc:PropertyName><gml:Envelope srsName=\""
                                + system + "\"><gml:lowerCorner>" + lower + "</gml:lowerCorner><gml:upperCorner>"
                                + upper
                                + "</gml:upperCorner></gml:Envelope></ogc:BBOX>")))
                .isEqualTo(expected);
    }

    @Test
    void takesFiltersInTheQueryToo() {
        String filter = "<Filter xmlns=\"http://www.opengis.net/ogc\"><PropertyIsEqualTo><PropertyName>title"
                + "</PropertyName><Literal>Routes</Literal></PropertyIsEqualTo></Filter>";

        assertThat(found(anybody.get(
                        service,
                        "service",
                        "CSW",
                        "request",
                        "GetRecords",
                        "resultType",
                        "results",
                        "constraintLanguage",
                        "FILTER",
                        "constraint",
                        filter)))
                .isEqualTo("3");
    }

    @Test
    void pagesInOrder() {
        String order = "<ogc:SortBy><ogc:SortProperty><ogc:PropertyName>dc:title</ogc:PropertyName>"
                + "<ogc:SortOrder>ASC</ogc:SortOrder></ogc:SortProperty></ogc:SortBy>";
        String filter = "<csw:Constraint version=\"1.1.0\"><ogc:Filter>" + like("title", "%o%")
                + "</ogc:Filter></csw:Constraint>";

        String first = body(records("maxRecords=\"2\"", filter + order));
        String last = body(records("maxRecords=\"5000\" startPosition=\"3\"", filter + order));

        assertThat(first)
                .contains("RecordsMatched=\"3\"", "RecordsReturned=\"2\"", "nextRecord=\"3\"")
                .containsSubsequence("Forages", "Forêts");
        assertThat(last).contains("RecordsMatched=\"3\"", "RecordsReturned=\"1\"", "nextRecord=\"0\"", "Routes");
        assertThat(body(records("maxRecords=\"1\"", order.replace("ASC", "DESC"))))
                .contains("Routes");
    }

    @Test
    void answersInIso() {
        String answer = records("outputSchema=\"http://www.isotc211.org/2005/gmd\"", "")
                .response()
                .body();

        assertThat(answer).contains("<gmd:MD_Metadata ", "RecordsReturned=\"3\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<csw:GetRecords/>",
                "<a xmlns='b'",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x '0123456789'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]><a>&y;</a>",
            })
    void refusesXmlThatIsNoneOrDoesHarm(String xml) {
        refused(post(xml), "NoApplicableCode");
    }

    @Test
    void refusesWhatIsDeep() {
        refused(post("<a>".repeat(100_000) + "</a>".repeat(100_000)), "NoApplicableCode");
        refused(
                filtered("<ogc:Not>".repeat(5000) + like("title", "%") + "</ogc:Not>".repeat(5000)),
                "NoApplicableCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<ogc:And/>",
                "<ogc:Within/>",
                "<ogc:Not/>",
                "<ogc:PropertyIsEqualTo/>",
                "<ogc:BBOX/>",
                "<ogc:BBOX><gml:Envelope><gml:lowerCorner>a b</gml:lowerCorner>"
                        + "<gml:upperCorner>1 2</gml:upperCorner></gml:Envelope></ogc:BBOX>",
                "<ogc:PropertyIsEqualTo><ogc:PropertyName>dc:colour</ogc:PropertyName><ogc:Literal>x</ogc:Literal>"
                        + "</ogc:PropertyIsEqualTo>",
            })
    void refusesFiltersThatItDoesNotKnow(String filter) {
        refused(filtered(filter), "InvalidParameterValue");
    }

    private static void refused(Api.Answer answer, String code) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(PublishedSchemas.OWS.problems(answer.response().body())).isEmpty();
        assertThat(answer.response().body())
                .contains("exceptionCode=\"" + code + "\"")
                .doesNotContain("root:");
    }
}
