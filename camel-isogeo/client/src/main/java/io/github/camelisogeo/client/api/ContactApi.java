package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Contacts: the address book of a workgroup, and the contacts of a record. */
@Entity(value = "contact", key = "contactId", model = Contact.class)
public interface ContactApi {

    /** Lists the address book of a workgroup: its own contacts and the shared contacts of other groups. */
    @Operation
    @GET("groups/{workgroupId}/contacts")
    List<Contact> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("count") @Includes("count") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Contact> list(Id workgroupId) {
        return list(workgroupId, null);
    }

    /** Reads a contact. */
    @Operation
    @GET("contacts/{contactId}")
    Contact get(@Path("contactId") Id contactId);

    /**
     * Creates a contact in a workgroup, or returns the existing one with the same name or email address. Unless {@code checkExists} is
     * {@code none}, the workgroup's contacts are listed first. The name is required.
     */
    @Operation
    Contact create(Id workgroupId, @Body @Needs("name") Contact body, @Default("name") CheckNameOrEmail checkExists);

    /** Does the same as {@link #create(Id, Contact, CheckNameOrEmail)}, with the defaults. */
    default Contact create(Id workgroupId, Contact body) {
        return create(workgroupId, body, null);
    }

    /** Replaces a contact of a workgroup. */
    @Operation
    @PUT("groups/{workgroupId}/contacts/{contactId}")
    Contact update(
            @Path("workgroupId") @Default("body.owner._id") Id workgroupId,
            @Path("contactId") @Default("body._id") Id contactId,
            @Body Contact body);

    /** Does the same as {@link #update(Id, Id, Contact)}, with the defaults. */
    default Contact update(Contact body) {
        return update(null, null, body);
    }

    /** Deletes a contact of a workgroup. */
    @Operation
    @DELETE("groups/{workgroupId}/contacts/{contactId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("contactId") Id contactId);

    /** Returns whether a contact exists. */
    @Operation
    @GET("contacts/{contactId}")
    boolean exists(@Path("contactId") Id contactId);

    /** Adds a contact to a record, in a role. A contact that represents a workgroup must be {@code available}. */
    @Operation
    Void associateMetadata(Id metadataId, Id contactId, @Default("pointOfContact") ContactRole role);

    /** Does the same as {@link #associateMetadata(Id, Id, ContactRole)}, with the defaults. */
    default Void associateMetadata(Id metadataId, Id contactId) {
        return associateMetadata(metadataId, contactId, null);
    }

    /** Removes a contact from a record. The API answers 404 if the record doesn't have it. */
    @Operation
    @DELETE("resources/{metadataId}/contacts/{contactId}")
    Void dissociateMetadata(@Path("metadataId") Id metadataId, @Path("contactId") Id contactId);

    /**
     * Creates a contact in a workgroup, or updates the one that is there: the one with the same {@code _id}, or else with the same name or
     * email address. If nothing differs, nothing is sent. Contacts that other workgroups share don't count.
     *
     * @throws IsogeoAmbiguousException if several have the name or email address
     */
    @Operation(returns = Contact.class)
    Upsert<Contact> upsert(Id workgroupId, @Body Contact body, @Default("name") KeyNameOrEmail key);

    /** Does the same as {@link #upsert(Id, Contact, KeyNameOrEmail)}, with the defaults. */
    default Upsert<Contact> upsert(Id workgroupId, Contact body) {
        return upsert(workgroupId, body, null);
    }
}
