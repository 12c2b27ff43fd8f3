package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.GET;
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

    /** Reads one contact. */
    @Operation
    @GET("contacts/{contactId}")
    Contact get(@Path("contactId") Id contactId);
}
