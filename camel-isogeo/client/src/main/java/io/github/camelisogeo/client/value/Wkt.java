package io.github.camelisogeo.client.value;

/**
 * A geometry as well-known text, in EPSG:4326: {@code POINT(2.35 48.86)}. Coordinates are degrees, longitude first. Immutable.
 *
 * @param text the text; a geometry that is not empty and lies within the degrees, without a prefix for its reference system
 */
public record Wkt(String text) {

    public Wkt {
        text = text == null ? "" : text.trim();
        new WktReader(text).read();
    }

    /**
     * Returns the geometry that is written in a text.
     *
     * @throws IllegalArgumentException if the text is no geometry in degrees; the message says where and why
     */
    public static Wkt of(String text) {
        return new Wkt(text);
    }

    /** Returns the text as it was given and is sent. */
    @Override
    public String toString() {
        return text;
    }
}
