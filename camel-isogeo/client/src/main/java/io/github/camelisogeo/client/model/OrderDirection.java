package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Which way found records are ordered.
 */
public record OrderDirection(@JsonValue String wireValue) implements OpenEnum {
    public static final OrderDirection ASC = new OrderDirection("asc");
    public static final OrderDirection DESC = new OrderDirection("desc");

    public OrderDirection {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static OrderDirection of(String wireValue) {
        return OpenEnums.of(OrderDirection.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
