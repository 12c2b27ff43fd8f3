package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The role of a contact in a record (CI_RoleCode of ISO 19115). */
public final class ContactRole extends OpenEnum {
    public static final ContactRole AUTHOR = new ContactRole("author");
    public static final ContactRole POINT_OF_CONTACT = new ContactRole("pointOfContact");
    public static final ContactRole CUSTODIAN = new ContactRole("custodian");
    public static final ContactRole DISTRIBUTOR = new ContactRole("distributor");
    public static final ContactRole ORIGINATOR = new ContactRole("originator");
    public static final ContactRole OWNER = new ContactRole("owner");
    public static final ContactRole PRINCIPAL_INVESTIGATOR = new ContactRole("principalInvestigator");
    public static final ContactRole PROCESSOR = new ContactRole("processor");
    public static final ContactRole PUBLISHER = new ContactRole("publisher");
    public static final ContactRole RESOURCE_PROVIDER = new ContactRole("resourceProvider");
    public static final ContactRole USER = new ContactRole("user");

    private ContactRole(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static ContactRole of(String wireValue) {
        return OpenEnums.of(ContactRole.class, wireValue);
    }
}
