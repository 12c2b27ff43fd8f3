package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Where a contact comes from: the address book, a workgroup or a user.
 */
public record ContactType(@JsonValue String wireValue) implements OpenEnum {
    public static final ContactType CUSTOM = new ContactType("custom");
    public static final ContactType GROUP = new ContactType("group");
    public static final ContactType USER = new ContactType("user");

    public ContactType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static ContactType of(String wireValue) {
        return OpenEnums.of(ContactType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
