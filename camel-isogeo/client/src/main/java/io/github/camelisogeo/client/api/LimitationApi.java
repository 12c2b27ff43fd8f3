package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Limitations on the use of a record, for legal or security reasons. */
@Entity(value = "limitation", key = "limitationId", model = Limitation.class)
public interface LimitationApi {

    /** Lists the limitations of a record. */
    @Operation
    @GET("resources/{metadataId}/limitations")
    List<Limitation> list(@Path("metadataId") Id metadataId);

    /** Reads a limitation. */
    @Operation
    @GET("resources/{metadataId}/limitations/{limitationId}")
    Limitation get(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId);

    /**
     * Adds a limitation to a record. If its type is security, the restriction and the directive are not sent, since such a limitation has
     * neither.
     */
    @Operation
    Limitation create(Id metadataId, @Body Limitation body);

    /**
     * Replaces a limitation. If its type is security, the restriction and the directive are not sent, since such a limitation has neither.
     */
    @Operation
    Limitation update(Id metadataId, @Default("body._id") Id limitationId, @Body Limitation body);

    /** Does the same as {@link #update(Id, Id, Limitation)}, with the defaults. */
    default Limitation update(Id metadataId, Limitation body) {
        return update(metadataId, null, body);
    }

    /** Removes a limitation from a record. */
    @Operation
    @DELETE("resources/{metadataId}/limitations/{limitationId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId);
}
