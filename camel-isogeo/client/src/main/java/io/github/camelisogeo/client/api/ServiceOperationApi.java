package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.ServiceOperation;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Operations of a service, as listed in its capabilities. */
@Entity(value = "service-operation", key = "operationId", model = ServiceOperation.class)
public interface ServiceOperationApi {

    /** Lists the operations of a service. */
    @Operation
    @GET("resources/{metadataId}/operations")
    List<ServiceOperation> list(@Path("metadataId") Id metadataId);

    /** Reads one operation of a service. */
    @Operation
    @GET("resources/{metadataId}/operations/{operationId}")
    ServiceOperation get(@Path("metadataId") Id metadataId, @Path("operationId") Id operationId);

    /** Adds an operation to a service. */
    @Operation
    @POST("resources/{metadataId}/operations")
    ServiceOperation create(@Path("metadataId") Id metadataId, @Body ServiceOperation body);
}
