package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The conformity of records to specifications. */
@Entity(value = "conformity", key = "specificationId", model = Conformity.class, keyIn = "specification._id")
public interface ConformityApi {

    /** Lists the specifications that a record has been evaluated against, with the results. */
    @Operation
    @GET("resources/{metadataId}/specifications")
    List<Conformity> list(@Path("metadataId") Id metadataId);

    /** States whether a record conforms to a specification. This replaces an earlier statement. */
    @Operation
    @PUT("resources/{metadataId}/specifications/{specificationId}")
    Conformity create(
            @Path("metadataId") Id metadataId,
            @Path("specificationId") @Default("body.specification._id") Id specificationId,
            @Body Conformity body);

    /** Does the same as {@link #create(Id, Id, Conformity)}, with the defaults. */
    default Conformity create(Id metadataId, Conformity body) {
        return create(metadataId, null, body);
    }

    /** Removes the statement about a specification from a record. The API answers 404 if there is none. */
    @Operation
    @DELETE("resources/{metadataId}/specifications/{specificationId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("specificationId") Id specificationId);
}
