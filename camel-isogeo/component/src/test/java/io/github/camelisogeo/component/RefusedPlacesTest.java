package io.github.camelisogeo.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** Includes, boxes and geometries that can't be meant are refused before anything is sent: in the URI, in headers, and in Java. */
class RefusedPlacesTest extends FakeApiTestSupport {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "isogeo:metadata | include | contact | but there is no 'contact', it must be one or several of: all, contacts",
                "isogeo:search | include | links,keyword | but there is no 'keyword'",
                "isogeo:search | include | Links | but there is no 'Links', it must be one or several of: all, links",
                "isogeo:metadata | include | linkz | but there is no 'linkz', it must be one or several of: all, links",
                "isogeo:search | include | links;contacts | but 'links;contacts' can't be a name: names are separated by commas",
                "isogeo:search | include | links contacts | but 'links contacts' can't be a name: names are separated by commas",
                "isogeo:share?operation=get | include | contacts | but there is no 'contacts', it must be one or several of: all,",
                "isogeo:workgroup?operation=get | include | abilities | all, _abilities",
                "isogeo:search | geometry | Paris | which is no geometry: it must be WKT in degrees, such as POINT(2.35 48.86)",
                "isogeo:search | geometry | POINT EMPTY | which is empty",
                "isogeo:search | geometry | POINT(652000 6862000) | EPSG:2154",
                "isogeo:search | bbox | 3.1,47.4,1.5,48.3 | west (3.1) is beyond its east (1.5)",
                "isogeo:search | bbox | 1.5,47.4,3.1,98.3 | north (98.3) is not between -90",
                "isogeo:search | bbox | 652000,6862000,653000,6863000 | is not between -180"
            })
    void areRefusedInUrisAndHeaders(String uri, String name, String value, String message) {
        String option = uri + (uri.contains("?") ? "&" : "?") + name + "=" + value;
        assertThatThrownBy(() -> context.getEndpoint(option))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameter " + name + " is '")
                .hasMessageContaining(message);
        Exchange done = send(uri, ID, Map.of(OperationLookup.header(name), value));
        assertThat(done.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(api.calls()).isEmpty();
    }

    @Test
    void aRelationNeedsABoxOrAGeometry() throws Exception {
        assertThatThrownBy(() -> context.getEndpoint("isogeo:search?relation=within"))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("relation is 'within', which requires bbox or geometry")
                .hasMessageContaining("relation=within&bbox=1.5,47.4,3.1,48.3");
        assertThat(context.getEndpoint("isogeo:search?relation=within&bbox=1,2,3,4"))
                .isNotNull();
        assertThat(context.getEndpoint("isogeo:search?relation=within&check=false"))
                .isNotNull();
        api.answersSearches(0, -1);
        route(r -> r.from("direct:box").toD("isogeo:search?relation=within&bbox=${header.box}"));
        template.sendBodyAndHeader("direct:box", null, "box", "1,2,3,4");
        assertThat(api.lastCall().getUrl().queryParameter("rel")).isEqualTo("within");
        assertThat(api.lastCall().getUrl().queryParameter("box")).isEqualTo("1,2,3,4");
    }

    @Test
    void aBoxMayCrossTheAntimeridian() {
        assertThat(context.getEndpoint("isogeo:search?bbox=170,-20,-170,10")).isNotNull();
    }

    @Test
    void geometriesOfJtsAreInDegrees() {
        api.answersSearches(0, -1);
        Coordinate paris = new Coordinate(2.35, 48.86);
        GeometryFactory lambert = new GeometryFactory(new PrecisionModel(), 2154);
        assertRefused(lambert.createPoint(new Coordinate(652000, 6862000)), "whose SRID is 2154");
        assertRefused(lambert.createPoint(paris), "whose SRID is 2154");
        assertRefused(new GeometryFactory().createPoint(new Coordinate(652000, 6862000)), "EPSG:2154");
        assertRefused(new GeometryFactory().createPolygon(), "which is empty");
        assertThat(api.calls()).isEmpty();
        for (int srid : new int[] {0, 4326}) {
            Geometry point = new GeometryFactory(new PrecisionModel(), srid).createPoint(paris);
            send("isogeo:search", null, Map.of("CamelIsogeoGeometry", point));
            assertThat(api.lastCall().getUrl().queryParameter("geo")).isEqualTo("POINT (2.35 48.86)");
        }
        send("isogeo:search", null, Map.of("CamelIsogeoBbox", new Envelope(1, 2, 3, 4) {}));
        assertThat(api.lastCall().getUrl().queryParameter("box")).isEqualTo("1,3,2,4");
    }

    private void assertRefused(Object geometry, String why) {
        assertThat(send("isogeo:search", null, Map.of("CamelIsogeoGeometry", geometry))
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void javaIsCheckedToo() {
        try (IsogeoClient client = IsogeoClient.builder()
                .apiUrl(api.url())
                .clientId("a")
                .clientSecret("b")
                .build()) {
            SearchRequest request = SearchRequest.builder()
                    .selection(SearchSelection.builder()
                            .include(Include.of("contact"))
                            .build())
                    .build();
            assertThatThrownBy(() -> client.search().search(request))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("there is no 'contact'");
        }
        assertThat(api.calls()).isEmpty();
    }
}
