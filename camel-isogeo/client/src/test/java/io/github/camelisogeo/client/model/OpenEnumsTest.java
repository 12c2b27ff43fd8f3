package io.github.camelisogeo.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vectorDataset", "VECTORDATASET", "VECTOR_DATASET", "vector_dataset", "vector-dataset"})
    void findsWhatIsMeant(String text) {
        assertThat(OpenEnums.find(MetadataType.class, text)).containsSame(MetadataType.VECTOR_DATASET);
    }

    @Test
    void tellsWordsApartThatDifferInASign() {
        assertThat(OpenEnums.find(OrderBy.class, "_created")).contains(OrderBy.METADATA_CREATED);
        assertThat(OpenEnums.find(OrderBy.class, "created")).contains(OrderBy.CREATED);
        assertThat(OpenEnums.find(WorkgroupStatisticsTag.class, "keyword:inspire-theme"))
                .contains(WorkgroupStatisticsTag.INSPIRE_THEME);
    }

    @Test
    void refusesTheUnknownAndNamesTheNearestFirst() {
        assertThat(OpenEnums.find(LinkKind.class, null)).isEmpty();
        assertThatThrownBy(() -> OpenEnums.require(LinkKind.class, "wmz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown LinkKind `wmz`, it must be one of: wms, ");
    }

    @Test
    void sharesTheConstantsAndKeepsUnknownWords() {
        assertThat(LinkKind.of("wms")).isSameAs(LinkKind.WMS);
        assertThat(LinkKind.of("ogcApi")).isEqualTo(LinkKind.of("ogcApi")).hasToString("ogcApi");
        assertThat(LinkKind.of("ogcApi").isKnown()).isFalse();
        assertThat(LinkKind.WMS.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "dataset, dataset",
        "rasterDataset, raster-dataset",
        "noGeoDataset, no-geo-dataset",
        "service, service",
        "pointCloud, point-cloud",
    })
    void writesTypesOfRecordsWithHyphens(String wireValue, String hyphenated) {
        assertThat(MetadataType.of(wireValue).hyphenated()).isEqualTo(hyphenated);
    }
}
