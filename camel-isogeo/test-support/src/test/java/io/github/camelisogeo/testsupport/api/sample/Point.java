package io.github.camelisogeo.testsupport.api.sample;

public record Point(int x, int y) {

    public static Point of(int both) {
        return new Point(both, both);
    }
}
