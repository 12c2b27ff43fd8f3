package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.http.Slow;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Shares: what a workgroup lets applications or other workgroups see. */
@Entity(value = "share", key = "shareId", model = Share.class)
public interface ShareApi {

    /** Lists the shares that feed the application or the user, or those made by a workgroup. */
    @Operation
    default List<Share> list(@Optional Id workgroupId) {
        return workgroupId == null ? visible() : ofWorkgroup(workgroupId);
    }

    /** Reads one share. */
    @Operation
    @GET("shares/{shareId}")
    Share get(
            @Path("shareId") Id shareId,
            @Query("_include") @Default("_abilities,groups") @Includes("_abilities,groups") Include include);

    /** The shares that feed the application or the user. */
    @Slow
    @GET("shares")
    List<Share> visible();

    /** The shares made by a workgroup. */
    @GET("groups/{workgroupId}/shares")
    List<Share> ofWorkgroup(@Path("workgroupId") Id workgroupId);
}
