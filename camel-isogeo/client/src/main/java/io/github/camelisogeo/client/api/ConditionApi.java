package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Conditions of use of a record: a licence, and a text about it. A condition can't be updated. To change one, delete it and create another.
 */
@Entity(value = "condition", key = "conditionId", model = Condition.class)
public interface ConditionApi {

    /** Lists the conditions of a record. */
    @Operation
    @GET("resources/{metadataId}/conditions")
    List<Condition> list(@Path("metadataId") Id metadataId);

    /** Reads a condition. */
    @Operation
    @GET("resources/{metadataId}/conditions/{conditionId}")
    Condition get(@Path("metadataId") Id metadataId, @Path("conditionId") Id conditionId);

    /** Adds a condition to a record. */
    @Operation
    @POST("resources/{metadataId}/conditions")
    Condition create(@Path("metadataId") Id metadataId, @Body Condition body);

    /** Removes a condition from a record. */
    @Operation
    @DELETE("resources/{metadataId}/conditions/{conditionId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("conditionId") Id conditionId);
}
