package io.github.camelisogeo.sandbox.internal.demo;

import io.github.camelisogeo.sandbox.internal.model.Tsv;
import java.util.List;

/**
 * A place, with its bounding rectangle in degrees.
 *
 * @param workgroup the workgroup that describes data there
 * @param ofName the name as it follows a noun: {@code de Rennes}, {@code d'Épinal}
 */
record Place(String workgroup, String name, String ofName, double west, double south, double east, double north) {

    static List<Place> all() {
        return Tsv.rows(Place.class, "places.tsv").stream()
                .map(row -> new Place(
                        row[0],
                        row[1],
                        row[2],
                        Double.parseDouble(row[3]),
                        Double.parseDouble(row[4]),
                        Double.parseDouble(row[5]),
                        Double.parseDouble(row[6])))
                .toList();
    }
}
