package io.github.camelisogeo.sync.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Wkt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTextTest {

    private static final Id ONE = Id.lenient("1".repeat(32));
    private static final Id TWO = Id.lenient("2".repeat(32));

    private static String text(SearchSelectionBuilder selection) {
        return SelectionText.of(selection.build());
    }

    private static String query(String query) {
        return text(SearchSelection.builder().query(query));
    }

    @ParameterizedTest(name = "[{0}] and [{1}]")
    @CsvSource({
        "type:service owner:a, owner:a type:service",
        "type:service owner:a, '  owner:a   type:service '",
        "roads, roads roads",
        "'', '  '"
    })
    void sameWordsInAnotherOrderAreTheSameSelection(String one, String other) {
        assertThat(query(one)).isEqualTo(query(other));
    }

    @ParameterizedTest(name = "[{0}] and [{1}]")
    @CsvSource({
        "type:service, type:raster",
        "roads rivers, roads",
        "roads, Roads",
        "'\"a b\" c', '\"b a\" c'",
        "'', roads"
    })
    void otherWordsAreAnotherSelection(String one, String other) {
        assertThat(query(one)).isNotEqualTo(query(other));
    }

    @Test
    void orderAndRepetitionsOfIdentifiersDontMatter() {
        assertThat(text(SearchSelection.builder().ids(List.of(ONE, TWO))))
                .isEqualTo(text(SearchSelection.builder().ids(List.of(TWO, ONE, TWO))))
                .isNotEqualTo(text(SearchSelection.builder().ids(List.of(ONE))));
        assertThat(text(SearchSelection.builder().ids(List.of()))).isEqualTo(text(SearchSelection.builder()));
    }

    @Test
    void everyFilterCounts() {
        assertThat(List.of(
                        text(SearchSelection.builder()),
                        text(SearchSelection.builder().workgroupId(ONE)),
                        text(SearchSelection.builder().share(ONE)),
                        text(SearchSelection.builder().ids(List.of(ONE))),
                        text(SearchSelection.builder().geometry(Wkt.of("POINT(1 2)"))),
                        text(SearchSelection.builder().geometry(Wkt.of("POINT(2 1)")))))
                .doesNotHaveDuplicates();
    }

    @Test
    void howRecordsAreReadDoesntMatter() {
        assertThat(text(SearchSelection.builder()
                        .query("roads")
                        .include(Include.all())
                        .orderBy(OrderBy.METADATA_MODIFIED)
                        .offset(20)
                        .expectedTotal(3)))
                .isEqualTo(query("roads"));
    }
}
