package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What a member of a workgroup may do.
 */
public record UserRole(@JsonValue String wireValue) implements OpenEnum {
    public static final UserRole ADMIN = new UserRole("admin");
    public static final UserRole WRITER = new UserRole("writer");
    public static final UserRole READER = new UserRole("reader");

    public UserRole {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static UserRole of(String wireValue) {
        return OpenEnums.of(UserRole.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
