package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Whom a share gives to: applications or workgroups.
 */
public record ShareType(@JsonValue String wireValue) implements OpenEnum {
    public static final ShareType APPLICATION = new ShareType("application");
    public static final ShareType GROUP = new ShareType("group");

    public ShareType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static ShareType of(String wireValue) {
        return OpenEnums.of(ShareType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
