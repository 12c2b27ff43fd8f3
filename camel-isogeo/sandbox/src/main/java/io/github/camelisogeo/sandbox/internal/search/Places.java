package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Antimeridian;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.roaringbitmap.RoaringBitmap;

/**
 * The positions of records: their bounding rectangles, and their geometries. The records of a workgroup often cover its
 * whole territory, so each geometry is numbered and kept only once.
 */
final class Places {

    private static final int NOWHERE = -1;
    private static final int SIDES = 4;

    private final double[] rectangles;
    private final int[] geometryOf;
    private final List<Geometry> geometries = new ArrayList<>();

    /** The rectangles around those that cross the antimeridian, with longitudes from 0 to 360, or null. */
    private final List<Envelope> continued = new ArrayList<>();

    private final BitSet rectangular = new BitSet();

    Places(List<CatalogueRecord> records) {
        rectangles = new double[SIDES * records.size()];
        geometryOf = new int[records.size()];
        Map<Geometry, Integer> numbers = new HashMap<>();
        for (int place = 0; place < geometryOf.length; place++) {
            Geometry geometry = records.get(place).geometry();
            geometryOf[place] = geometry == null ? NOWHERE : numbers.computeIfAbsent(geometry, this::number);
            if (geometry != null) {
                Envelope around = geometry.getEnvelopeInternal();
                double[] sides = {around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()};
                System.arraycopy(sides, 0, rectangles, SIDES * place, SIDES);
            }
        }
    }

    private int number(Geometry geometry) {
        rectangular.set(geometries.size(), GivenPlace.isRectangle(geometry));
        geometries.add(geometry);
        continued.add(Antimeridian.aroundCut(geometry));
        return geometries.size() - 1;
    }

    /** Returns the common bounding rectangle. */
    Extent around(RoaringBitmap places) {
        Extent around = new Extent();
        places.forEach((int place) -> {
            if (geometryOf[place] == NOWHERE) {
                return;
            }
            int at = SIDES * place;
            Envelope crossing = continued.get(geometryOf[place]);
            if (crossing == null) {
                around.add(rectangles[at], rectangles[at + 1], rectangles[at + 2], rectangles[at + 3]);
            } else {
                around.addCrossing(crossing);
            }
        });
        return around;
    }

    /** Returns the candidates that have the relation to the given place. Each geometry is compared only once. */
    RoaringBitmap lying(RoaringBitmap candidates, GivenPlace given) {
        RoaringBitmap lying = new RoaringBitmap();
        Boolean[] known = new Boolean[geometries.size()];
        candidates.forEach((int place) -> {
            int number = geometryOf[place];
            if (number == NOWHERE) {
                return;
            }
            if (known[number] == null) {
                known[number] = given.relatesTo(around(place), rectangular.get(number), () -> geometries.get(number));
            }
            if (known[number]) {
                lying.add(place);
            }
        });
        return lying;
    }

    private Envelope around(int place) {
        int at = SIDES * place;
        return new Envelope(rectangles[at], rectangles[at + 2], rectangles[at + 1], rectangles[at + 3]);
    }
}
