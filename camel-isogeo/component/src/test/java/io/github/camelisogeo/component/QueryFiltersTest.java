package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that build the query. */
class QueryFiltersTest extends FakeApiTestSupport {

    @TempDir
    Path folder;

    private String sentQuery() {
        return api.lastCall().getUrl().queryParameter("q");
    }

    @Test
    void allFiltersMakeAQuery() {
        api.answersSearches(0, -1);
        send(
                "isogeo:search?query=eau&filterType=vectorDataset&filterOwner=01234567-89ab-cdef-0123-456789abcdef"
                        + "&filterFormat=shp&filterKeyword=isogeo:a,inspire-theme:b&filterCatalog=" + ID + ","
                        + OTHER_ID
                        + "&filterContact=group:" + ID + "&filterLicense=isogeo:" + ID
                        + "&filterProvider=AUTO&filterHasNo=keyword,format&filterCoordinateSystem=EPSG:2154",
                null,
                Map.of());
        assertThat(sentQuery())
                .isEqualTo("eau type:vector-dataset owner:" + ID
                        + " format:shp keyword:isogeo:a keyword:inspire-theme:b"
                        + " catalog:" + ID + " catalog:" + OTHER_ID + " contact:group:" + ID + " license:isogeo:" + ID
                        + " provider:auto has-no:keyword has-no:format coordinate-system:2154");
    }

    @Test
    void filtersNarrowTheQueryOfAHeaderToo() {
        api.answersSearches(0, -1);
        send("isogeo:search?query=eau&filterType=service", null, Map.of("CamelIsogeoQuery", "air type:service"));
        assertThat(sentQuery()).isEqualTo("air type:service");
        send("isogeo:search?operation=stream&filterType=service", null, Map.of());
        assertThat(sentQuery()).isEqualTo("type:service");
    }

    @Test
    void filtersMayBeDynamic() throws Exception {
        api.answersSearches(0, -1);
        route(r -> r.from("direct:in").toD("isogeo:search?filterFormat=shp&filterType=${body}"));
        template.sendBody("direct:in", "service");
        assertThat(sentQuery()).isEqualTo("type:service format:shp");
        template.sendBody("direct:in", "raster-dataset");
        assertThat(sentQuery()).isEqualTo("type:raster-dataset format:shp");
        assertThat(context.getEndpoints().stream().filter(IsogeoEndpoint.class::isInstance))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:search?filterType=youpi | option filterType is 'youpi'",
                "isogeo:search?filterOwner=12 | parameter filterOwner is '12'",
                "isogeo:search?filterContact=0123456789abcdef0123456789abcdef | it must include the owner",
                "isogeo:search?filterProvider=both | it must be one of: auto",
                "isogeo:search?filterHasNo=licence | must be the name of a filter, the most similar ones are: license,",
                "isogeo:search?filterHasNo=format,keywords | the filter has-no is 'keywords', it must be",
                "isogeo:search?query=type:service&filterType=dataset | the filter type takes one value",
                "isogeo:search?query=type:youpi | the filter type is 'youpi'",
                "isogeo:search?query=owner: | the filter owner is '', it must not be empty",
                "isogeo:search?query=eau+format:&whole=true | the filter format is ''",
                "isogeo:metadata?filterType=service | option 'filterType' is not supported by metadata.get",
                "isogeo:search?filterTipe=service | unknown option 'filterTipe', it must be one of: filterType,"
            })
    void refuses(String uri, String message) {
        assertThatThrownBy(() -> context.getEndpoint(uri))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void checkIsMadeBeforeAnythingIsSentAndCanBeLeftOut() {
        api.answersSearches(0, -1);
        Exchange refused = send("isogeo:search", null, Map.of("CamelIsogeoQuery", "type:youpi"));
        assertThat(refused.getException())
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("the filter type is 'youpi'");
        assertThat(send("isogeo:search", null, Map.of("CamelIsogeoQuery", "owner:"))
                        .getException())
                .hasMessageContaining("the filter owner is '', it must not be empty");
        Exchange lonely = send("isogeo:search", null, Map.of("CamelIsogeoRelation", "within"));
        assertThat(lonely.getException()).hasMessageContaining("which requires bbox or geometry");
        assertThat(api.calls()).isEmpty();
        send("isogeo:search?check=false&query=type:youpi", null, Map.of());
        assertThat(sentQuery()).isEqualTo("type:youpi");
    }

    @Test
    void consumersTakeThem() throws Exception {
        api.answers(call -> FakeApi.json(
                200,
                call.getUrl().encodedPath().equals("/shares") ? "[]" : "{\"results\":[],\"total\":0,\"limit\":100}"));
        route(r -> r.from(
                        "isogeo:search?initialDelay=0&query=eau&filterType=service&stateId=f&stateDirectory=" + folder)
                .to("mock:changes"));
        Awaitility.await().until(() -> queries().findAny().isPresent());
        context.stop();
        assertThat(queries()).containsOnly("eau type:service");
    }

    private Stream<String> queries() {
        return api.calls().stream()
                .map(call -> call.getUrl().queryParameter("q"))
                .filter(Objects::nonNull);
    }
}
