package io.github.camelisogeo.client.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Wkt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and filters: what is built, what is read, what is refused. */
class CatalogueQueryTest {

    private static final String GROUP = "08b3054757544463abd06f3ab51ee491";
    private static final String OTHER = "643f1035377b4ca59da6f31a39704c34";

    @Test
    void isBuiltOfTypedParts() {
        CatalogueQuery query = CatalogueQuery.builder()
                .words("routes  nationales", "eau")
                .type(MetadataType.VECTOR_DATASET)
                .owner(Id.of(GROUP))
                .keyword("isogeo:2018", "inspire-theme:addresses", "roads")
                .catalog(Id.of(OTHER))
                .action(LinkAction.DOWNLOAD, LinkAction.VIEW)
                .format("shp")
                .coordinateSystem("EPSG:2154")
                .hasNo(SearchFilter.COORDINATE_SYSTEM)
                .with(SearchFilter.CONTACT, "group:" + OTHER, GROUP + ":" + OTHER)
                .with(SearchFilter.PROVIDER, "AUTO")
                .tag("conformity:inspire")
                .build();
        assertThat(query)
                .hasToString("routes nationales eau type:vector-dataset owner:" + GROUP
                        + " keyword:isogeo:2018 keyword:inspire-theme:addresses keyword:isogeo:roads catalog:" + OTHER
                        + " action:download action:view format:shp coordinate-system:2154 has-no:coordinate-system"
                        + " contact:group:" + OTHER + " contact:" + GROUP + ":" + OTHER
                        + " provider:auto conformity:inspire");
        assertThat(CatalogueQuery.parse(query.toString())).isEqualTo(query).hasSameHashCodeAs(query);
    }

    @Test
    void isReadFromText() {
        CatalogueQuery query = CatalogueQuery.parse(
                " eau\t\u00a0type:SERVICE\u3000\u001ckeyword:isogeo:a keyword:isogeo:b http://x:1 ");
        assertThat(query.words()).containsExactly("eau", "http://x:1");
        assertThat(query.values(SearchFilter.TYPE)).containsExactly("SERVICE");
        assertThat(query.values(SearchFilter.KEYWORD)).containsExactly("isogeo:a", "isogeo:b");
        assertThat(query).hasToString("eau type:SERVICE keyword:isogeo:a keyword:isogeo:b http://x:1");
        assertThat(CatalogueQuery.parse(null)).hasToString("").isEqualTo(CatalogueQuery.parse("  "));
    }

    @Test
    void twoQueriesAreOne() {
        CatalogueQuery all =
                CatalogueQuery.parse("eau type:service").and(CatalogueQuery.parse("type:service format:wms"));
        assertThat(all).hasToString("eau type:service format:wms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typologie",
                "formations catalogue",
                "contacts",
                "actions publiques",
                "share:x",
                "keyword:isogeo",
                "type:VECTOR-DATASET",
                "type:no-geo-dataset",
                "action:view action:download",
                "provider:Auto",
                "later:1 later:2",
                "has-no:keyword:inspire-theme has-no:Coordinate-System",
                "has-no:something-of-tomorrow",
                "catalog:x catalog:y",
                "remarque: owners: Owner: x",
                ""
            })
    void whatIsSoundPasses(String text) {
        assertThatCode(() -> CatalogueQuery.parse(text).checked()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type:youpi | the filter type is 'youpi', it must be one of:",
                "type: | the filter type is ''",
                "owner: 08b3 | the filter owner is '', it must not be empty: write a value right after the colon, without a space",
                "eau license:isogeo: | the filter license is 'isogeo:', it must not end with a colon",
                "keyword:inspire-theme: | the filter keyword is 'inspire-theme:', it must not end with a colon",
                "type:vectorDataset | 'vectorDataset', it must be one of: vector-dataset",
                "action:stream | the filter action is 'stream', it must be one of:",
                "provider:foo | auto",
                "has-no:licence | the filter has-no is 'licence', it must be the name of a filter, the most similar ones are: license,",
                "has-no:coordinatesystem | coordinate-system",
                "type:dataset type:service | the filter type takes one value, but has 2: dataset, service",
                "format:shp x format:dwg | the filter format takes one value",
                "owner:a owner:b | the filter owner takes one value",
                "coordinate-system:1 coordinate-system:2 | the filter coordinate-system takes one value"
            })
    void whatIsNotIsNamed(String text, String message) {
        assertThatThrownBy(() -> CatalogueQuery.parse(text).checked())
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("query is '" + text + "'")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource(SearchFilter.class)
    void aFilterNeedsAValue(SearchFilter filter) {
        assertThatThrownBy(() -> CatalogueQuery.parse("eau " + filter + ":").checked())
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("the filter " + filter + " is '', it must");
        assertThatThrownBy(() -> CatalogueQuery.builder().tag(filter + ":").build())
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void aBuilderRefusesAtOnce() {
        CatalogueQueryBuilder builder = CatalogueQuery.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.words("type:service"))
                .withMessageContaining("'type:service' is not a word");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(SearchFilter.CATALOG, "12"))
                .withMessageContaining("the filter catalog is '12'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.with(SearchFilter.LICENSE, OTHER))
                .withMessageContaining("isogeo:<id> or <workgroupId>:<id>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.keyword(" "))
                .withMessageContaining("must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.format("a b"))
                .withMessageContaining("without white space");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.format("a\u00a0b"))
                .withMessageContaining("without white space");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.type(MetadataType.SERVICE)
                        .type(MetadataType.RESOURCE)
                        .build())
                .withMessageContaining("takes one value");
    }

    @Test
    void filtersReadWhatPeopleWrite() {
        assertThat(SearchFilter.TYPE.term("vectorDataset")).hasToString("type:vector-dataset");
        assertThat(SearchFilter.TYPE.term("type:Raster-Dataset")).hasToString("type:raster-dataset");
        assertThat(SearchFilter.OWNER.term("08B30547-5754-4463-abd0-6f3ab51ee491"))
                .hasToString("owner:" + GROUP);
        assertThat(SearchFilter.KEYWORD.term("keyword:group-theme:eau")).hasToString("keyword:group-theme:eau");
        assertThat(SearchFilter.LICENSE.term("isogeo:" + OTHER)).hasToString("license:isogeo:" + OTHER);
    }

    @Test
    void aRelationNeedsSomethingToRelateTo() {
        var selection = SearchSelection.builder().query("eau").relation(SearchGeoRelation.WITHIN);
        assertThatThrownBy(() -> selection.build().checked())
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("relation is 'within', which requires bbox or geometry");
        assertThat(selection.geometry(Wkt.of("POINT(0 0)")).build().checked()).isNotNull();
        var boxed = SearchSelection.builder().bbox(BoundingBox.parse("1,2,3,4"));
        assertThat(boxed.relation(SearchGeoRelation.EQUALS).build().checked()).isNotNull();
        assertThatThrownBy(() ->
                        boxed.relation(SearchGeoRelation.of("cross")).build().checked())
                .hasMessageContaining("relation is 'cross', it must be one of: contains");
    }
}
