package io.github.camelisogeo.sandbox.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueBuilder;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Run;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.demo.DemoCatalogue;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.Stamps;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The index must agree with looking at every record, even after records were written and deleted. */
class SearchIndexTest {

    private static final int TOTAL = 700;

    private final RecordEditor editor = new RecordEditor(new Stamps(Clock.systemUTC(), () -> 0));
    private CatalogueStore store;

    @BeforeEach
    void searchTheDemonstrationCatalogueWithWrites() {
        CatalogueBuilder builder = new CatalogueBuilder();
        new DemoCatalogue(DemoCatalogue.SEED).records().forEach(builder::add);
        store = new CatalogueStore(CompletableFuture.completedFuture(builder.build(TOTAL)));
        List<RecordCopy> records = found(criteria(null, null, null, null, null, null));
        for (int i = 0; i < records.size(); i += 9) {
            RecordCopy record = records.get(i);
            store.write(
                    catalogue -> editor.update(catalogue, record, Json.object().put("title", "Eau potable")));
        }
        store.write(catalogue -> editor.delete(catalogue, records.get(1)));
        String owner = records.get(2).record().facts().owner();
        store.write(catalogue -> new Written<>(
                catalogue.rewritten(
                        record -> owner.equals(record.facts().owner()) && record.hasTag("type:service"),
                        document -> ((ObjectNode) document.path("_creator")).put("renamed", true)),
                null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eau",
                "eau potable",
                "type:dataset",
                "type:vector-dataset action:download",
                "type:service eau",
                "has-no:keyword",
                "has-no:contact",
                "has-no:name",
                "provider:manual",
                "provider:auto type:raster-dataset",
                "format:shp",
                "keyword:inspire-theme:hydrography",
                "owner:00000000000000000000000000000000",
                "gibtsnicht"
            })
    void findsByQuery(String q) {
        assertAsByLooking(criteria(q, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_created", "_modified", "created", "modified", "title", "relevance"})
    void sorts(String ob) {
        for (String od : List.of("asc", "desc")) {
            assertAsByLooking(criteria("", null, null, null, ob, od));
            assertAsByLooking(criteria("eau", null, null, null, ob, od));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON((-2 44,4 44.5,3 48,1 49,-2 44))",
                "POLYGON((-5 41,10 41,10 52,-5 52,-5 41))",
                "POLYGON((2 48,3 48,3 49,2 49,2 48))",
                "POINT(2.35 48.85)",
                "LINESTRING(-4 48,7 43)"
            })
    void findsByPlace(String wkt) throws ParseException {
        Geometry given = new WKTReader().read(wkt);
        Map<String, Lies> relations = Map.of(
                "contains", Geometry::contains,
                "disjoint", Geometry::disjoint,
                "equal", Geometry::equalsTopo,
                "intersects", Geometry::intersects,
                "overlaps", Geometry::overlaps,
                "within", Geometry::within);
        relations.forEach((name, lies) -> {
            List<String> expected = store.present()
                    .catalogue()
                    .runs()
                    .filter(run -> run.record().geometry() != null)
                    .filter(run -> lies.so(run.record().geometry(), given))
                    .map(SearchIndexTest::named)
                    .sorted()
                    .toList();

            assertThat(selected(criteria(null, null, wkt, name, null, null)).stream()
                            .map(SearchIndexTest::named)
                            .sorted())
                    .as(name)
                    .isEqualTo(expected);
            assertAsByLooking(criteria("eau", null, wkt, name, "title", "asc"));
        });
    }

    @FunctionalInterface
    private interface Lies {

        boolean so(Geometry record, Geometry given);
    }

    @Test
    void findsTheSharedAndTheOwned() {
        CatalogueRecord any = store.present().catalogue().data().get(0);

        assertAsByLooking(new Criteria(Share.GROUP_APPLICATION, null, null, "eau", null, null, null, null, null, null));
        assertAsByLooking(
                new Criteria(null, any.facts().owner(), null, "type:dataset", null, null, null, null, null, null));
    }

    private static Criteria criteria(String q, String box, String geo, String rel, String ob, String od) {
        return new Criteria(null, null, null, q, null, box, geo, rel, ob, od);
    }

    /** Searching by all identifiers bypasses the index. */
    private void assertAsByLooking(Criteria criteria) {
        Catalogue catalogue = store.present().catalogue();
        Query query = QueryParser.parse(criteria.q() == null ? "" : criteria.q());
        OrderBy order = OrderBy.of(criteria.ob(), criteria.od(), query);
        Condition place = Geography.of(criteria.box(), criteria.geo(), criteria.rel());
        List<Run> expected = catalogue
                .runs()
                .filter(run -> query.filter().holds(run.record()) && place.holds(run.record()))
                .filter(run -> criteria.workgroup() == null
                        || criteria.workgroup().equals(run.record().facts().owner()))
                .sorted(order.ofRuns())
                .toList();

        List<String> names = expected.stream().map(SearchIndexTest::named).toList();
        assertThat(selected(criteria).stream().map(SearchIndexTest::named)).isEqualTo(names);
        Map<String, String> tags = new TreeMap<>();
        expected.forEach(run -> tags.putAll(run.record().tags()));
        Found found = store.present().search().find(criteria);
        assertThat(Json.read(found.tags(Language.FRENCH)).size()).isEqualTo(tags.size());
    }

    private static String named(Run run) {
        return run.record().id() + " " + run.from() + " "
                + run.record().sortKeys().title();
    }

    private List<Run> selected(Criteria criteria) {
        Query query = QueryParser.parse(criteria.q() == null ? "" : criteria.q());
        CatalogueStore.Snapshot present = store.present();
        return present.search().selector().selected(criteria, query).runs();
    }

    private List<RecordCopy> found(Criteria criteria) {
        return store.present().search().find(criteria).page(0, TOTAL);
    }
}
