package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.model.Language;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Runs every kind of search in advance, so that its code is loaded before somebody waits for an answer. Otherwise the
 * first search by geometry takes a tenth of a second.
 */
final class WarmUp {

    /** Enough records to compile the code, but few enough to finish before many clients have logged in. */
    private static final int RECORDS = 3;

    private final SearchEngine engine;
    private final Catalogue catalogue;

    WarmUp(SearchEngine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
    }

    void run() {
        catalogue.data().stream()
                .filter(record -> record.geometry() != null)
                .limit(RECORDS)
                .flatMap(WarmUp::searches)
                .forEach(criteria -> engine.search(criteria).tags(Language.FRENCH));
    }

    private static Stream<Criteria> searches(CatalogueRecord record) {
        Envelope around = record.geometry().getEnvelopeInternal();
        String word = record.sortKeys().title().split(" ", 2)[0];
        String tag = record.tags().keySet().stream().findFirst().orElse(null);
        Stream<Criteria> byGeometry = Relation.names().map(relation -> search(null, null, diamond(around), relation));
        return Stream.concat(
                byGeometry, Stream.of(search(word, null, null, null), search(tag, box(around), null, null)));
    }

    private static Criteria search(String q, String box, String geo, String rel) {
        return new Criteria(Share.GROUP_APPLICATION, null, null, q, null, box, geo, rel, null, null);
    }

    /**
     * Returns a diamond that contains the middle of the rectangle, but not its corners, so that bounding rectangles
     * alone never decide a relation.
     */
    private static String diamond(Envelope around) {
        Coordinate centre = around.centre();
        double half = Math.max(around.getWidth(), around.getHeight()) * 0.6;
        return "POLYGON((%1$s %5$s,%2$s %4$s,%3$s %5$s,%2$s %6$s,%1$s %5$s))"
                .formatted(centre.x - half, centre.x, centre.x + half, centre.y - half, centre.y, centre.y + half);
    }

    private static String box(Envelope around) {
        return around.getMinX() + "," + around.getMinY() + "," + around.getMaxX() + "," + around.getMaxY();
    }
}
