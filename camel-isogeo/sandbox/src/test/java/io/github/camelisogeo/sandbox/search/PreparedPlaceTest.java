package io.github.camelisogeo.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/** Its short cuts must say what comparing all edges says. */
class PreparedPlaceTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Random random = new Random(20181);

    static Stream<Integer> corners() {
        // Beyond some number of points it goes another way.
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
                assertThat(place.relates(other, RelatePredicate.within()))
                        .as("%s within %s", given, other)
                        .isEqualTo(given.within(other));
                overlapping += given.overlaps(other) ? 1 : 0;
            }
        }
        assertThat(overlapping).isBetween(20, 400);
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
                FACTORY.createLineString(new Coordinate[] {corner(), corner(), corner()}));
    }

    private Geometry rectangle() {
        return FACTORY.toGeometry(new Envelope(corner(), corner()));
    }

    /** Corners around a centre. */
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
