package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Done;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.ServiceLayer;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Layers of a service, and the datasets that they show. */
@Entity(value = "service-layer", key = "layerId", model = ServiceLayer.class)
public interface ServiceLayerApi {

    /** Lists the layers of a service. */
    @Operation
    @GET("resources/{metadataId}/layers")
    List<ServiceLayer> list(@Path("metadataId") Id metadataId);

    /** Reads a layer. */
    @Operation
    @GET("resources/{metadataId}/layers/{layerId}")
    ServiceLayer get(@Path("metadataId") Id metadataId, @Path("layerId") Id layerId);

    /** Adds a layer to a service. */
    @Operation
    @POST("resources/{metadataId}/layers")
    ServiceLayer create(@Path("metadataId") Id metadataId, @Body ServiceLayer body);

    /** Replaces a layer. */
    @Operation
    @PUT("resources/{metadataId}/layers/{layerId}")
    ServiceLayer update(
            @Path("metadataId") Id metadataId,
            @Path("layerId") @Default("body._id") Id layerId,
            @Body ServiceLayer body);

    /** Does the same as {@link #update(Id, Id, ServiceLayer)}, with the defaults. */
    default ServiceLayer update(Id metadataId, ServiceLayer body) {
        return update(metadataId, null, body);
    }

    /** Removes a layer from a service. */
    @Operation
    @DELETE("resources/{metadataId}/layers/{layerId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("layerId") Id layerId);

    /** Associates a dataset with a layer. If they are already associated (409), the call succeeds. */
    @Operation
    @Done(409)
    @POST("resources/{metadataId}/layers/{layerId}/dataset/{datasetId}")
    Void associateMetadata(
            @Path("metadataId") Id metadataId, @Path("layerId") Id layerId, @Path("datasetId") Id datasetId);

    /** Removes the association of a dataset with a layer. The API answers 404 if they are not associated. */
    @Operation
    @DELETE("resources/{metadataId}/layers/{layerId}/dataset/{datasetId}")
    Void dissociateMetadata(
            @Path("metadataId") Id metadataId, @Path("layerId") Id layerId, @Path("datasetId") Id datasetId);
}
