package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Workgroups: the organizations that hold records. */
@Entity(value = "workgroup", key = "workgroupId", model = Workgroup.class)
public interface WorkgroupApi {

    /** Lists the workgroups of the user. */
    @Operation
    @GET("groups")
    List<Workgroup> list(
            @Query("_include") @Default("_abilities,limits") @Includes("_abilities,limits") Include include);

    /** Reads one workgroup. */
    @Operation
    @GET("groups/{workgroupId}")
    Workgroup get(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities,limits") @Includes("_abilities,limits") Include include);
}
