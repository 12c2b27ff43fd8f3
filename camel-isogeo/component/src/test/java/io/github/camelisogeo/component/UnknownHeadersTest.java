package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped header must not turn a search into one for everything, or a write into another. */
class UnknownHeadersTest extends FakeApiTestSupport {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:search | CamelIsogeoQeury | CamelIsogeoQuery",
                "isogeo:search | CamelIsogeoFilterType | filters are options of the endpoint, not headers",
                "isogeo:search?whole=true | CamelIsogeoIncldue | CamelIsogeoInclude",
                "isogeo:search?operation=stream | CamelIsogeoQ | CamelIsogeoQuery",
                "isogeo:keyword?operation=search | CamelIsogeoThesarusId | CamelIsogeoThesaurusId",
                "isogeo:metadata?operation=update | camelisogeometadaId | CamelIsogeoMetadataId",
                "isogeo:metadata?operation=delete | CamelIsogeoMetadataID2 | CamelIsogeoMetadataId",
                "isogeo:catalog?operation=associateMetadata | CamelIsogeoCatalogeId | CamelIsogeoCatalogId",
                "isogeo:metadata?operation=update | CamelIsogeoDryRn | CamelIsogeoDryRun",
                "isogeo:raw?path=/x&method=DELETE | CamelIsogeoDryRn | CamelIsogeoDryRun"
            })
    void areRefusedByNameWithTheNearest(String uri, String header, String nearest) {
        Exchange done = send(
                uri, "{\"_id\":\"" + ID + "\",\"title\":\"a\",\"type\":\"resource\"}", Map.of(header, "type:service"));
        assertThat(done.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown header '" + header + "'")
                .hasMessageContaining(nearest);
        assertThat(api.calls()).isEmpty();
    }

    /** The result of one step, or what the next one needs, must not stop the steps between them. */
    @Test
    void headersOfOptionsAndResultsNeverDisturb() throws IllegalAccessException {
        api.answersSearches(1, -1);
        for (Field constant : IsogeoConstants.class.getFields()) {
            String name = (String) constant.get(null);
            Exchange done = send("isogeo:search?check=false", null, Map.of(name, "x"));
            assertThat(done.getException())
                    .as(name)
                    .satisfiesAnyOf(none -> assertThat(none).isNull(), refused -> assertThat(refused)
                            .hasMessageNotContaining("unknown header"));
        }
    }

    @Test
    void headersOfNamesInPathsNeverDisturb() throws Exception {
        api.answersSearches(1, -1);
        Map<String, Object> headers = Map.of("CamelIsogeoTail", "a", "CamelIsogeoEnd", "b");
        context.getEndpoint("isogeo:raw?path=/x/{tail}");
        assertThat(send("isogeo:search", null, Map.of("CamelIsogeoTail", "a")).getException())
                .isNull();
        assertThat(send("isogeo:search", null, headers).getException())
                .hasMessageContaining("unknown header 'CamelIsogeoEnd'");
        route(r -> r.from("direct:in").toD("isogeo:raw?path=/x/${body}/{end}").to("isogeo:search"));
        assertThat(template.request("direct:in", exchange -> {
                            exchange.getMessage().setBody("c");
                            exchange.getMessage().setHeaders(new HashMap<>(headers));
                        })
                        .getException())
                .isNull();
    }

    @Test
    void headersThatAreOursNeverDisturb() {
        api.answersSearches(1, -1);
        Map<String, Object> headers = new HashMap<>();
        for (String name : new String[] {
            IsogeoConstants.CHANGE_TYPE,
            IsogeoConstants.MODIFIED,
            IsogeoConstants.SNAPSHOT,
            IsogeoConstants.ATTEMPT,
            IsogeoConstants.OWNER_ID,
            IsogeoConstants.STATUS,
            IsogeoConstants.RESULT_TOTAL,
            "CamelIsogeoContactId",
            "CamelIsogeoTab",
            "CamelIsogeoFileNameOfAnother",
            "camelisogeoquery"
        }) {
            headers.put(name, "1");
        }
        headers.remove("CamelIsogeoFileNameOfAnother");
        headers.put("CamelHttpQuery", "q=1");
        headers.put("Isogeo", "1");
        assertThat(send("isogeo:search", null, headers).getException()).isNull();
    }

    @Test
    void readingByIdentifierIsNotDisturbed() {
        api.answersRecords();
        assertThat(send("isogeo:metadata", ID, Map.of("CamelIsogeoSomething", "1"))
                        .getException())
                .isNull();
    }

    @Test
    void bytesAreText() {
        api.answersSearches(0, -1);
        Map<String, Object> headers = new HashMap<>();
        Map.of(
                        "CamelIsogeoQuery", "eau",
                        "CamelIsogeoIds", ID + "," + OTHER_ID,
                        "CamelIsogeoInclude", "links,contacts",
                        "CamelIsogeoBbox", "1,2,3,4",
                        "CamelIsogeoGeometry", "POINT(1 2)",
                        "CamelIsogeoRelation", "within",
                        "CamelIsogeoLimit", "5",
                        "CamelIsogeoTagsAsGroups", "true",
                        "CamelIsogeoShare", OTHER_ID,
                        "CamelIsogeoLang", "en")
                .forEach((name, text) -> headers.put(name, text.getBytes(StandardCharsets.UTF_8)));
        headers.put("CamelIsogeoOperation", "search".getBytes(StandardCharsets.UTF_8));
        Exchange done = send("isogeo:search?operation=stream", null, headers);
        assertThat(done.getException()).isNull();
        HttpUrl url = api.lastCall().getUrl();
        assertThat(url.queryParameter("q")).isEqualTo("eau");
        assertThat(url.queryParameter("_id")).isEqualTo(ID + "," + OTHER_ID);
        assertThat(url.queryParameter("_include")).isEqualTo("links,contacts");
        assertThat(url.queryParameter("box")).isEqualTo("1,2,3,4");
        assertThat(url.queryParameter("geo")).isEqualTo("POINT(1 2)");
        assertThat(url.queryParameter("rel")).isEqualTo("within");
        assertThat(url.queryParameter("_limit")).isEqualTo("5");
        assertThat(url.queryParameter("s")).isEqualTo(OTHER_ID);
        assertThat(url.queryParameter("_lang")).isEqualTo("en");
        context.getComponent("isogeo", IsogeoComponent.class).setAppUrl("https://app.example.org/");
        byte[] id = ID.getBytes(StandardCharsets.UTF_8);
        byte[] group = OTHER_ID.getBytes(StandardCharsets.UTF_8);
        assertThat(send(
                                "isogeo:address?to=edit",
                                null,
                                Map.of("CamelIsogeoMetadataId", id, "CamelIsogeoWorkgroupId", group))
                        .getMessage()
                        .getBody(String.class))
                .contains(ID, OTHER_ID);
    }
}
