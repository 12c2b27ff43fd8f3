package io.github.camelisogeo.sandbox.internal.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Envelopes in GeoJSON: the rectangle of a place, or that rectangle with its corners cut off. */
final class Envelopes {

    private static final int CUT_IN_PERCENT = 20;
    private static final int DIGITS = 4;

    private Envelopes() {}

    static ObjectNode of(Place place, Dice dice) {
        ObjectNode envelope = Json.object();
        ArrayNode bbox = envelope.putArray("bbox");
        bbox.add(number(place.west())).add(number(place.south()));
        bbox.add(number(place.east())).add(number(place.north()));
        ArrayNode ring = envelope.putArray("coordinates").addArray();
        double dx = 0;
        double dy = 0;
        if (dice.chance(CUT_IN_PERCENT)) {
            dx = (place.east() - place.west()) / 4;
            dy = (place.north() - place.south()) / 4;
        }
        boolean cut = dx > 0;
        add(ring, place.west() + dx, place.south());
        add(ring, place.east(), place.south());
        if (cut) {
            add(ring, place.east(), place.north() - dy);
        }
        add(ring, place.east() - dx, place.north());
        add(ring, place.west(), place.north());
        if (cut) {
            add(ring, place.west(), place.south() + dy);
        }
        add(ring, place.west() + dx, place.south());
        return envelope.put("type", "Polygon");
    }

    private static void add(ArrayNode ring, double x, double y) {
        ring.addArray().add(number(x)).add(number(y));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
