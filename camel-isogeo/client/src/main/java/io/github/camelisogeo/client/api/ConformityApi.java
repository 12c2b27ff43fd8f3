package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Conformity of a record to specifications. */
@Entity(value = "conformity", key = "specificationId", model = Conformity.class, keyIn = "specification._id")
public interface ConformityApi {

    /** Lists the specifications that a record is measured against, with the verdicts. */
    @Operation
    @GET("resources/{metadataId}/specifications")
    List<Conformity> list(@Path("metadataId") Id metadataId);

    /** States whether a record conforms to a specification; an earlier statement is replaced. */
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

    /** Removes the statement about a specification. One that is not there is an error (404). */
    @Operation
    @DELETE("resources/{metadataId}/specifications/{specificationId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("specificationId") Id specificationId);
}
