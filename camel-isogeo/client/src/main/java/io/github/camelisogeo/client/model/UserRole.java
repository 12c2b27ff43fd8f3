package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The role of a member of a workgroup. */
public final class UserRole extends OpenEnum {
    public static final UserRole ADMIN = new UserRole("admin");
    public static final UserRole WRITER = new UserRole("writer");
    public static final UserRole READER = new UserRole("reader");

    private UserRole(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static UserRole of(String wireValue) {
        return OpenEnums.of(UserRole.class, wireValue);
    }
}
