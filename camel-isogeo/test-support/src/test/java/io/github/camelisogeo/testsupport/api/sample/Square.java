package io.github.camelisogeo.testsupport.api.sample;

public class Square extends HiddenBase {

    public static final int SIDES = 4;

    public static final Integer NO_CONSTANT = 4;

    private final double side;

    protected Square(double side) {
        this.side = side;
    }

    Square() {
        this(1);
    }

    protected double side() {
        return side;
    }

    @Override
    public String toString() {
        return "square";
    }

    protected static final class Corner {

        private Corner() {}
    }

    static final class Hidden {

        public void notListed() {}
    }
}
