package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Whom an application acts for.
 */
public record ApplicationType(@JsonValue String wireValue) implements OpenEnum {
    public static final ApplicationType GROUP = new ApplicationType("group");
    public static final ApplicationType USER = new ApplicationType("user");

    public ApplicationType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static ApplicationType of(String wireValue) {
        return OpenEnums.of(ApplicationType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
