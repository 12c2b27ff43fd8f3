package io.github.camelisogeo.publicapi.sample;

public record Point(int x, int y) {

    public static Point of(int both) {
        return new Point(both, both);
    }
}
