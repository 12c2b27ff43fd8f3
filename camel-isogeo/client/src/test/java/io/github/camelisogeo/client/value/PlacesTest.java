package io.github.camelisogeo.client.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes and geometries that can't be meant as they are written are refused, with the reason. */
class PlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT(2.35 48.86)",
                "point (2.35 -48.86)",
                "POINT Z (1 2 3)",
                "POINT ZM (1 2 3 4)",
                "LINESTRING(0 0, 1e1 +1)",
                "POLYGON((0 40,1 40,1 41,0 40))",
                "POLYGON((0 0,9 0,9 9,0 0),(1 .5,2 .5,2 1,1 .5))",
                "MULTIPOINT((1 2),(3 4))",
                "MULTIPOINT(1 2,3 4)",
                "MULTILINESTRING((0 0,1 1),(2 2,3 3))",
                "MULTIPOLYGON(((0 40,1 40,1 41,0 40)),((2 2,3 2,3 3,2 2)))",
                "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))"
            })
    void takesGeometries(String text) {
        assertThat(Wkt.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | which is no geometry",
                "Paris | which is no geometry",
                "2.35,48.86 | which is no geometry",
                "POINT | lacks '(' at its end",
                "POINT(2.35,48.86) | lacks a number before ','",
                "POINT(2.35 48.86 | lacks ')' at its end",
                "POINT(2.35 48.86)) | goes on behind its end",
                "POINT(2.35 north) | lacks a number before 'north'",
                "POINT(2.35; 48.86) | can't be read from '; 48.86)'",
                "POINT(1 2 3 4 5) | lacks ')' before '5'",
                "POINT EMPTY | which is empty",
                "GEOMETRYCOLLECTION EMPTY | which is empty",
                "POLYGON((0 40,1 40,1 41,0 41)) | isn't closed",
                "POLYGON((0 40,1 40,0 40)) | less than four",
                "LINESTRING(1 1) | of one position",
                "POINT(652000 6862000) | EPSG:2154",
                "POINT(0 91) | beyond 180 degrees of longitude or 90 of latitude",
                "SRID=2154;POINT(1 2) | names a reference system",
            })
    void refusesWhatIsNoGeometry(String text, String why) {
        assertThatThrownBy(() -> Wkt.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("POINT(2.35 48.86)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"170,-10,-170,10", "10,0,-170.5,1", "-180,-90,180,90", "0,0,0,0"})
    void takesBoxes(String text) {
        assertThat(BoundingBox.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1,47.4,1.5,48.3 | west (3.1) is beyond its east (1.5)",
                "10,0,-170,1 | which would be a box over the antimeridian of 180.0 degrees",
                "-180.5,0,1,1 | west (-180.5) is not between",
                "0,50,1,40 | south (50.0) is greater than its north"
            })
    void refusesSwappedSides(String text, String why) {
        assertThatThrownBy(() -> BoundingBox.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
