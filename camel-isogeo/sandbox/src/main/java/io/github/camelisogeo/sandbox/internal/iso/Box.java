package io.github.camelisogeo.sandbox.internal.iso;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** The sides of an envelope as decimal numbers, whatever exponents they have in JSON. */
public record Box(double west, double south, double east, double north) {

    private static final Box NOWHERE = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    private static final int SIDES = 4;
    private static final int HALF_ROUND = 180;

    /** Returns the bounding box, or null if the envelope has no numeric coordinates. */
    public static Box of(JsonNode envelope) {
        JsonNode bbox = envelope.path("bbox");
        Box box = bbox.size() == SIDES
                ? new Box(number(bbox, 0), number(bbox, 1), number(bbox, 2), number(bbox, 3))
                : NOWHERE.with(envelope.path("coordinates"));
        return box.isFinite() ? box.unswapped() : null;
    }

    /** Exchanges west and east if they are plainly swapped. Boxes that cross the antimeridian stay as they are. */
    private Box unswapped() {
        return west > east && west - east <= HALF_ROUND ? new Box(east, south, west, north) : this;
    }

    /** Returns true if the boxes have a point in common. */
    public boolean meets(Box other) {
        return south <= other.north && north >= other.south && meetsInLongitude(other);
    }

    private boolean meetsInLongitude(Box other) {
        boolean begins = west <= other.east;
        boolean ends = east >= other.west;
        int crossing = (west > east ? 1 : 0) + (other.west > other.east ? 1 : 0);
        return switch (crossing) {
            case 0 -> begins && ends;
            case 1 -> begins || ends;
            default -> true;
        };
    }

    private Box with(JsonNode coordinates) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            double x = number(coordinates, 0);
            double y = number(coordinates, 1);
            return new Box(Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y));
        }
        Box box = this;
        for (JsonNode part : coordinates) {
            box = box.with(part);
        }
        return box;
    }

    private static double number(JsonNode numbers, int index) {
        JsonNode number = numbers.path(index);
        return number.isNumber() ? number.doubleValue() : Double.NaN;
    }

    private boolean isFinite() {
        return Double.isFinite(west) && Double.isFinite(south) && Double.isFinite(east) && Double.isFinite(north);
    }

    /** Returns the number without an exponent, which the decimal type of XML Schema doesn't allow. */
    public static String decimal(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
