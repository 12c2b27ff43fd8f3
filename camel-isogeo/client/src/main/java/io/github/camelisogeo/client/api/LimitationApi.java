package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Limitations of use of a record, for reasons of law or security. */
@Entity(value = "limitation", key = "limitationId", model = Limitation.class)
public interface LimitationApi {

    /** Lists the limitations of a record. */
    @Operation
    @GET("resources/{metadataId}/limitations")
    List<Limitation> list(@Path("metadataId") Id metadataId);

    /** Reads one limitation. */
    @Operation
    @GET("resources/{metadataId}/limitations/{limitationId}")
    Limitation get(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId);

    /** Adds a limitation to a record. One for reasons of security has neither restriction nor directive: they are left out. */
    @Operation
    default Limitation create(Id metadataId, @Body Limitation body) {
        return post(metadataId, fitting(body));
    }

    /** Replaces a limitation. One for reasons of security has neither restriction nor directive: they are left out. */
    @Operation
    default Limitation update(Id metadataId, @Default("body._id") Id limitationId, @Body Limitation body) {
        return put(metadataId, limitationId, fitting(body));
    }

    /** Removes a limitation. */
    @Operation
    @DELETE("resources/{metadataId}/limitations/{limitationId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId);

    private static Limitation fitting(Limitation body) {
        return LimitationType.SECURITY.equals(body.type())
                ? body.toBuilder().restriction(null).directive(null).build()
                : body;
    }

    @POST("resources/{metadataId}/limitations")
    Limitation post(@Path("metadataId") Id metadataId, @Body Limitation body);

    @PUT("resources/{metadataId}/limitations/{limitationId}")
    Limitation put(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId, @Body Limitation body);
}
