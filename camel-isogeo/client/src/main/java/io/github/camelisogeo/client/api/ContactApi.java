package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.ContactRole;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Contacts: the address book of a workgroup, and the people named in a record. */
@Entity(value = "contact", key = "contactId", model = Contact.class)
public interface ContactApi {

    /** Lists the address book of a workgroup: its own contacts and the shared contacts of groups. */
    @Operation
    @GET("groups/{workgroupId}/contacts")
    List<Contact> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("count") @Includes("count") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Contact> list(Id workgroupId) {
        return list(workgroupId, null);
    }

    /** Reads one contact. */
    @Operation
    @GET("contacts/{contactId}")
    Contact get(@Path("contactId") Id contactId);

    /**
     * Creates a contact in a workgroup, unless there is one of the same name or email address: then that one is given back. The name
     * is required.
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

    /** Tells whether a contact exists. */
    @Operation
    @GET("contacts/{contactId}")
    boolean exists(@Path("contactId") Id contactId);

    /** Names a contact in a record, in a role. A contact that is a workgroup must be {@code available}. */
    @Operation
    Void associateMetadata(Id metadataId, Id contactId, @Default("pointOfContact") ContactRole role);

    /** Does the same as {@link #associateMetadata(Id, Id, ContactRole)}, with the defaults. */
    default Void associateMetadata(Id metadataId, Id contactId) {
        return associateMetadata(metadataId, contactId, null);
    }

    /** Takes a contact out of a record. One that is not in it is an error (404). */
    @Operation
    @DELETE("resources/{metadataId}/contacts/{contactId}")
    Void dissociateMetadata(@Path("metadataId") Id metadataId, @Path("contactId") Id contactId);
}
