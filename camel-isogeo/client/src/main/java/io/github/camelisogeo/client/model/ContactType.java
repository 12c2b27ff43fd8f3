package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Where a contact comes from: the address book, a workgroup or a user. */
public final class ContactType extends OpenEnum {
    public static final ContactType CUSTOM = new ContactType("custom");
    public static final ContactType GROUP = new ContactType("group");
    public static final ContactType USER = new ContactType("user");

    private ContactType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static ContactType of(String wireValue) {
        return OpenEnums.of(ContactType.class, wireValue);
    }
}
