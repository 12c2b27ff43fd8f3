package io.github.camelisogeo.sandbox.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The relation of a collection to a record is that of everything its parts cover together. All crossings are on a grid,
 * so that merging parts moves no border.
 */
class GivenCollectionTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random = new Random(20181);
    private final Map<Relation, Integer> held = new EnumMap<>(Relation.class);

    @Test
    void relatesAsItsPartsDoTogether() {
        for (int round = 0; round < 3000; round++) {
            List<Geometry> parts = parts();
            Stream.of(rectangle(), diamond(), rectangle().union(diamond()), around(parts))
                    .forEach(record -> assertRelations(record, parts));
        }
        assertThat(held).hasSize(6).allSatisfy((relation, times) -> assertThat(times)
                .as("%s", relation)
                .isGreaterThan(50));
    }

    /** A record that is a collection, for example because a part of its polygon has no width. */
    @Test
    void relatesToCollectionsToo() {
        for (int round = 0; round < 1000; round++) {
            List<Geometry> parts = parts();
            Geometry area = rectangle();
            Geometry record = FACTORY.createGeometryCollection(new Geometry[] {area, line()});
            Geometry given = FACTORY.buildGeometry(parts);

            boolean meets = parts.stream().anyMatch(part -> part.intersects(record));
            assertThat(relates(record, Relation.INTERSECTS, given)).isEqualTo(meets);
            assertThat(relates(record, Relation.DISJOINT, given)).isEqualTo(!meets);
            assertThat(relates(record, Relation.EQUAL, record)).isTrue();
            assertThat(relates(record, Relation.CONTAINS, area)).isTrue();
            assertThat(relates(area, Relation.WITHIN, record)).isTrue();
        }
    }

    private void assertRelations(Geometry record, List<Geometry> parts) {
        Geometry given = FACTORY.createGeometryCollection(parts.toArray(Geometry[]::new));
        Geometry areas = OverlayNGRobust.union(
                parts.stream().filter(part -> part.getDimension() == 2).toList(), FACTORY);
        boolean hasAreas = areas.getDimension() == 2 && !areas.isEmpty();
        boolean meets = parts.stream().anyMatch(record::intersects);
        boolean insidesMeet = parts.stream().anyMatch(part -> part.relate(record, "T********"));
        boolean all = parts.stream().allMatch(record::covers);
        boolean covered = hasAreas && areas.covers(record);

        Map<Relation, Boolean> expected = new EnumMap<>(Relation.class);
        expected.put(Relation.CONTAINS, all && parts.stream().anyMatch(record::contains));
        expected.put(Relation.DISJOINT, !meets);
        expected.put(Relation.EQUAL, all && covered);
        expected.put(Relation.INTERSECTS, meets);
        expected.put(Relation.OVERLAPS, hasAreas && insidesMeet && !all && !covered);
        expected.put(Relation.WITHIN, covered);
        expected.forEach((relation, holds) -> {
            assertThat(relates(record, relation, given))
                    .as("%s %s %s", record, relation, given)
                    .isEqualTo(holds);
            held.merge(relation, holds ? 1 : 0, Integer::sum);
        });
    }

    private static boolean relates(Geometry record, Relation relation, Geometry given) {
        return new GivenPlace(GivenGeometry.wkt(given.toText()), relation).relatesTo(record);
    }

    /** One kind, or several. */
    private List<Geometry> parts() {
        int kinds = 1 + random.nextInt(7);
        List<Geometry> parts = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> {
            if ((kinds & 1) != 0) {
                parts.add(random.nextBoolean() ? rectangle() : diamond());
            }
            if ((kinds & 2) != 0) {
                parts.add(line());
            }
            if ((kinds & 4) != 0) {
                parts.add(FACTORY.createPoint(corner()));
            }
        });
        return parts;
    }

    /** Along the grid or across it. */
    private Geometry line() {
        Coordinate from = corner();
        int by = 1 + random.nextInt(6);
        Coordinate to = new Coordinate(from.x + by * random.nextInt(2), from.y + by);
        return FACTORY.createLineString(new Coordinate[] {from, to});
    }

    private Geometry rectangle() {
        Coordinate from = corner();
        return FACTORY.toGeometry(
                new Envelope(from.x, from.x + 1 + random.nextInt(6), from.y, from.y + 1 + random.nextInt(6)));
    }

    private Geometry diamond() {
        Coordinate centre = corner();
        int size = 1 + random.nextInt(4);
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(centre.x - size, centre.y),
            new Coordinate(centre.x, centre.y + size),
            new Coordinate(centre.x + size, centre.y),
            new Coordinate(centre.x, centre.y - size),
            new Coordinate(centre.x - size, centre.y)
        });
    }

    private Geometry around(List<Geometry> parts) {
        Envelope around = FACTORY.buildGeometry(parts).getEnvelopeInternal();
        return around.getArea() > 0 ? FACTORY.toGeometry(around) : rectangle();
    }

    private Coordinate corner() {
        return new Coordinate(random.nextInt(10), random.nextInt(10));
    }
}
