package io.github.camelisogeo.testsupport.api.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;

public interface Shape extends Comparable<Shape> {

    String NAME = "a \"shape\"";

    double area();

    @SuppressWarnings("unchecked")
    default <T extends Number & Comparable<T>> Map<String, ? super T> measures(List<? extends T>... of)
            throws IOException {
        return Map.of();
    }

    static Shape named(String name) {
        throw new UnsupportedOperationException(name);
    }
}
