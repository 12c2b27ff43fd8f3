package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * The nature of a limitation.
 */
public record LimitationType(@JsonValue String wireValue) implements OpenEnum {
    public static final LimitationType LEGAL = new LimitationType("legal");
    public static final LimitationType SECURITY = new LimitationType("security");

    public LimitationType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static LimitationType of(String wireValue) {
        return OpenEnums.of(LimitationType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
