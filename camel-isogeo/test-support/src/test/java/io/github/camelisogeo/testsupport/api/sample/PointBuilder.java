package io.github.camelisogeo.testsupport.api.sample;

public final class PointBuilder {

    private int x;
    private int y;

    private PointBuilder() {}

    public static PointBuilder builder() {
        return new PointBuilder();
    }

    public PointBuilder x(int x) {
        this.x = x;
        return this;
    }

    public PointBuilder y(int y) {
        this.y = y;
        return this;
    }

    public Point build() {
        return new Point(x, y);
    }
}
