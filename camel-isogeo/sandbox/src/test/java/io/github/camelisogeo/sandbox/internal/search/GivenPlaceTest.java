package io.github.camelisogeo.sandbox.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The shortcuts must agree with comparing all edges. */
class GivenPlaceTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random = new Random(20181);

    static Stream<Integer> corners() {
        // A different algorithm is used above some number of points.
        return Stream.of(3, 4, 7, 120);
    }

    @ParameterizedTest
    @MethodSource("corners")
    void saysTheSameAsTheGeometries(int corners) {
        int overlapping = 0;
        for (int round = 0; round < 60; round++) {
            Geometry given = star(corners);
            PreparedPlace place = new PreparedPlace(given);
            for (Geometry other : others()) {
                assertThat(place.intersects(other))
                        .as("%s intersects %s", given, other)
                        .isEqualTo(given.intersects(other));
                assertThat(place.contains(other))
                        .as("%s contains %s", given, other)
                        .isEqualTo(given.contains(other));
                assertThat(place.overlaps(other))
                        .as("%s overlaps %s", given, other)
                        .isEqualTo(given.overlaps(other));
                assertThat(place.isWithin(other))
                        .as("%s within %s", given, other)
                        .isEqualTo(given.within(other));
                overlapping += given.overlaps(other) ? 1 : 0;
            }
        }
        assertThat(overlapping).isBetween(20, 400);
    }

    @ParameterizedTest
    @MethodSource("corners")
    void relatesAsTheGeometriesDo(int corners) {
        for (int round = 0; round < 40; round++) {
            for (Geometry given : List.of(star(corners), rectangle(), line(), FACTORY.createPoint(corner()))) {
                Stream.concat(others().stream(), around(given)).forEach(record -> assertRelations(record, given));
            }
        }
    }

    private static void assertRelations(Geometry record, Geometry given) {
        Map<Relation, Boolean> expected = new EnumMap<>(Relation.class);
        expected.put(Relation.CONTAINS, record.contains(given));
        expected.put(Relation.DISJOINT, record.disjoint(given));
        expected.put(Relation.EQUAL, record.equalsTopo(given));
        expected.put(Relation.INTERSECTS, record.intersects(given));
        expected.put(Relation.OVERLAPS, record.overlaps(given));
        expected.put(Relation.WITHIN, record.within(given));
        expected.forEach((relation, holds) -> assertThat(new GivenPlace(given, relation).relatesTo(record))
                .as("%s %s %s", record, relation, given)
                .isEqualTo(holds));
    }

    /** Rectangles that contain it, that share its border, and that it may contain. */
    private static Stream<Geometry> around(Geometry given) {
        return Stream.of(1, 0, -1).map(by -> {
            Envelope envelope = given.getEnvelopeInternal();
            envelope.expandBy(by);
            return FACTORY.toGeometry(envelope);
        });
    }

    private List<Geometry> others() {
        Geometry inTwoParts = star(5).union(star(4));
        return List.of(
                rectangle(),
                rectangle(),
                star(3),
                star(9),
                star(80),
                inTwoParts,
                FACTORY.createPoint(corner()),
                line());
    }

    private Geometry line() {
        return FACTORY.createLineString(new Coordinate[] {corner(), corner(), corner()});
    }

    private Geometry rectangle() {
        return FACTORY.toGeometry(new Envelope(corner(), corner()));
    }

    /** Returns corners around a centre. */
    private Geometry star(int corners) {
        Coordinate centre = corner();
        double size = 2 + random.nextInt(8);
        Coordinate[] ring = IntStream.rangeClosed(0, corners)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * (i % corners) / corners;

                    return new Coordinate(centre.x + size * Math.cos(angle), centre.y + size * Math.sin(angle));
                })
                .toArray(Coordinate[]::new);
        ring[corners] = ring[0];
        return FACTORY.createPolygon(ring);
    }

    private Coordinate corner() {
        return new Coordinate(random.nextInt(20), random.nextInt(20));
    }
}
