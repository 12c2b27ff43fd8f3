package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * How a record is kept: by hand, or harvested.
 */
public record EditionProfile(@JsonValue String wireValue) implements OpenEnum {
    public static final EditionProfile CSW = new EditionProfile("csw");
    public static final EditionProfile MANUAL = new EditionProfile("manual");

    public EditionProfile {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static EditionProfile of(String wireValue) {
        return OpenEnums.of(EditionProfile.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
