package io.github.camelisogeo.mirror.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page takes from a record, however odd that is. */
class RecordSummaryTest {

    @Test
    void takesWhatThePageShows() throws IOException {
        RecordSummary summary =
                summary("\"title\":\"Trait de côte\",\"type\":\"vectorDataset\",\"abstract\":\"Le **littoral**.\","
                        + "\"_modified\":\"2024-03-01T10:00:00+00:00\",\"_creator\":{\"contact\":{\"name\":\"Région Bretagne\"}},"
                        + "\"envelope\":{\"type\":\"Polygon\",\"bbox\":[-5,47,-1,49],\"coordinates\":[]}");

        assertThat(summary.id()).isEqualTo("a1");
        assertThat(summary.title()).isEqualTo("Trait de côte");
        assertThat(summary.summary()).isEqualTo("Le littoral.");
        assertThat(summary.type()).isEqualTo("vectorDataset");
        assertThat(summary.owner()).isEqualTo("Région Bretagne");
        assertThat(summary.modified()).isEqualTo("2024-03-01T10:00:00+00:00");
        assertThat(summary.bbox()).containsExactly(-5.0, 47.0, -1.0, 49.0);
    }

    @Test
    void leavesOutWhatTheRecordLacks() throws IOException {
        assertThat(summary("\"_creator\":{}")).isEqualTo(new RecordSummary("a1", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'Polygon','coordinates':[[[1,2],[3,2],[3,4],[1,2]]]} | 1,2,3,4",
                "{'type':'Point','coordinates':[1,2]} | 1,2,1,2",
                "{'type':'MultiPolygon','coordinates':[[[[1,2],[3,4],[1,2]]],[[[5,6],[7,8],[5,6]]]]} | 1,2,7,8",
                "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[9,8]}]} | 9,8,9,8",
                "{'type':'Polygon','bbox':[170,-20,-175,-10],'coordinates':[]} | 170,-20,-175,-10",
                "{'type':'Polygon','bbox':[3,40,1,45],'coordinates':[]} | 1,40,3,45",
                "{'type':'Polygon','bbox':[90,40,-90,45],'coordinates':[]} | -90,40,90,45",
                "{'type':'Polygon','bbox':[1,2,0,3,4,99],'coordinates':[]} | 1,2,3,4",
                "{'type':'Polygon','bbox':['x',2,3,4],'coordinates':[[[5,6],[7,8]]]} | 5,6,7,8",
                "{'type':'Polygon','bbox':[1,40,3,20],'coordinates':[[[5,6],[7,8]]]} | 5,6,7,8",
            })
    void readsTheEnvelope(String envelope, String corners) throws IOException {
        assertThat(summary("\"envelope\":" + envelope.replace('\'', '"')).bbox())
                .extracting(Double::intValue)
                .extracting(String::valueOf)
                .containsExactly(corners.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{'type':'Polygon','coordinates':[]}",
                "{'type':'Sphere','coordinates':['a','b']}",
                "{'type':'Point','coordinates':[1000,2000]}",
                "{'type':'Point','coordinates':[[[[[[[[[[[[[[1,2]]]]]]]]]]]]]]}",
                "{'type':'Polygon','bbox':[400000,6000000,500000,7000000],'coordinates':[[[400000,6000000]]]}",
            })
    void hasNoPlaceWhereTheEnvelopeHasNone(String envelope) throws IOException {
        assertThat(summary("\"envelope\":" + envelope.replace('\'', '"')).bbox())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Titre\\n\\nUn [lien](http://x.example/a) et ![une image](b.png) | Titre Un lien et une image",
                "* un\\n* deux | un deux",
                "<p>Des <b>balises</b></p> et 3 < 4 > 2 | Des balises et 3 < 4 > 2",
                "snake_case_name et 2 * 3 * 4 | snake_case_name et 2 * 3 * 4",
            })
    void saysAnAbstractPlainly(String markdown, String said) throws IOException {
        assertThat(summary("\"abstract\":\"" + markdown + "\"").summary()).isEqualTo(said);
    }

    @Test
    void cutsALongAbstractBetweenWords() {
        String summary = PlainText.startOf("mot ".repeat(500));

        assertThat(summary).hasSizeLessThanOrEqualTo(PlainText.LONGEST).endsWith("mot…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String summary = PlainText.startOf("a" + "🗺".repeat(400));

        assertThat(summary).hasSizeLessThanOrEqualTo(PlainText.LONGEST);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(summary)).isTrue();
    }

    @Test
    void hasNothingToSayOfABlankAbstract() {
        assertThat(PlainText.startOf(" \n ")).isNull();
        assertThat(PlainText.startOf("<br/>")).isNull();
    }

    private static RecordSummary summary(String fields) throws IOException {
        String json = "{\"_id\":\"a1\"," + fields + "}";
        return RecordSummary.of("a1", ModelJson.read(json.getBytes(StandardCharsets.UTF_8), Metadata.class));
    }
}
