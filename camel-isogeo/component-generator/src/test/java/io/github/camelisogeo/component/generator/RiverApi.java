package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** A little registry: rivers, which are like contacts. */
@Entity(value = "river", key = "contactId", model = Contact.class)
public interface RiverApi {

    /** Reads a river. */
    @Operation
    @GET("rivers/{contactId}")
    Contact get(
            @Path("contactId") Id contactId,
            @Query("_include") @Default("count") @Includes("count,_abilities") Include include);

    /** Lists the rivers of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/rivers")
    List<Contact> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities") @Includes("count,_abilities") Include include,
            @Query("whole") @Default("false") Boolean whole);

    /** Deletes a river. */
    @Operation
    @DELETE("rivers/{contactId}")
    Void delete(@Path("contactId") Id contactId);
}
