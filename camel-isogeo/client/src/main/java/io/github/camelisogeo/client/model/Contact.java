package io.github.camelisogeo.client.model;

import static io.github.camelisogeo.client.model.Use.CREATE;
import static io.github.camelisogeo.client.model.Use.UPDATE;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.ExplicitNull;
import io.github.camelisogeo.client.internal.json.Frozen;
import io.github.camelisogeo.client.internal.json.ModelEquality;
import io.github.camelisogeo.client.internal.json.ModelText;
import java.util.List;
import java.util.Map;

/**
 * A person or an organization with its address: an entry in the address book of a workgroup, a user, or a workgroup.
 *
 * <p>API: {@code GET /groups/{workgroupId}/contacts}, {@code GET /contacts/{contactId}}; also in users, workgroups
 * and {@link ResourceContact}s.
 *
 * @param tag the tag in searches: {@code contact:<owner>:<id>}, {@code contact:group:<id>} or {@code contact:user:<id>}
 * @param available whether the contact can be attached to a record, if it is a workgroup
 * @param count the number of records that name it; null unless included
 * @param countryCode the country, as two letters of ISO 3166
 * @param fax the fax number, sent as {@code faxNumber} to create a contact of a workgroup
 * @param hash a hash of the email
 * @param name the name; the API requires it
 * @param organization the name of the organization, sent as {@code organizationName} to create a contact of a workgroup
 * @param owner the workgroup that owns it, whose identifier is needed for an update
 * @param phone the phone number, sent as {@code phoneNumber} to create a contact of a workgroup
 * @param otherAttributes everything else in the JSON, see {@link Model#otherAttributes()}
 */
@WithBuilder
public record Contact(
        @JsonProperty("_abilities") List<String> abilities,
        @JsonProperty("_id") String id,
        @JsonProperty("_tag") String tag,
        @JsonProperty("_deleted") Boolean deleted,
        @JsonProperty("_created") DateTime createdAt,
        @JsonProperty("_modified") DateTime modifiedAt,
        @JsonProperty("addressLine1") @Sent({CREATE, UPDATE}) String addressLine1,
        @JsonProperty("addressLine2") @Sent({CREATE, UPDATE}) String addressLine2,
        @JsonProperty("addressLine3") @Sent({CREATE, UPDATE}) String addressLine3,
        @JsonProperty("available") Boolean available,
        @JsonProperty("city") @Sent({CREATE, UPDATE}) String city,
        @JsonProperty("count") Long count,
        @JsonProperty("countryCode") @Sent({CREATE, UPDATE}) String countryCode,
        @JsonProperty("email") @Sent({CREATE, UPDATE}) String email,
        @JsonProperty("fax") @Sent({CREATE, UPDATE}) String fax,
        @JsonProperty("hash") String hash,
        @JsonProperty("name") @Sent({CREATE, UPDATE}) String name,
        @JsonProperty("organization") @Sent({CREATE, UPDATE}) String organization,
        @JsonProperty("owner") Workgroup owner,
        @JsonProperty("phone") @Sent({CREATE, UPDATE}) String phone,
        @JsonProperty("type") ContactType type,
        @JsonProperty("zipCode") @Sent({CREATE, UPDATE}) String zipCode,
        Map<String, Object> otherAttributes)
        implements Model {
    public Contact {
        abilities = Frozen.list(abilities);
        otherAttributes = Frozen.otherAttributes(otherAttributes);
    }

    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }

    public ContactBuilder toBuilder() {
        return ContactBuilder.builder(this);
    }

    @Override
    public Contact withNull(String... jsonNames) {
        return ExplicitNull.in(this, jsonNames);
    }

    @Override
    public boolean equals(Object other) {
        return ModelEquality.equal(this, other);
    }

    @Override
    public int hashCode() {
        return ModelEquality.hash(this);
    }

    /** Returns what identifies the object, without its content. */
    @Override
    public String toString() {
        return ModelText.of(this);
    }
}
