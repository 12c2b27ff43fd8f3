package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Shares: the catalogs that a workgroup makes visible to applications or to other workgroups. */
@Entity(value = "share", key = "shareId", model = Share.class)
public interface ShareApi {

    /** Lists the shares that the application or the user can see, or those that a workgroup has made if {@code workgroupId} is given. */
    @Operation(reads = true)
    List<Share> list(@Optional Id workgroupId);

    /** Lists the shares that the application or the user can see. */
    default List<Share> list() {
        return list(null);
    }

    /** Reads a share. */
    @Operation
    @GET("shares/{shareId}")
    Share get(
            @Path("shareId") Id shareId,
            @Query("_include") @Default("_abilities,groups") @Includes("_abilities,groups") Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Share get(Id shareId) {
        return get(shareId, null);
    }

    /**
     * Creates a share in a workgroup. Unless {@code checkExists} is {@code none}, the workgroup's shares are listed first, to look for one
     * with the same name.
     *
     * @throws IsogeoAlreadyExistsException if a share with the same name exists, unless {@code checkExists} is {@code none}
     */
    @Operation
    Share create(Id workgroupId, @Body Share body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Id, Share, CheckName)}, with the defaults. */
    default Share create(Id workgroupId, Share body) {
        return create(workgroupId, body, null);
    }

    /** Replaces the name, the type and the rights of a share. */
    @Operation
    @PUT("shares/{shareId}")
    Share update(@Path("shareId") @Default("body._id") Id shareId, @Body Share body);

    /** Does the same as {@link #update(Id, Share)}, with the defaults. */
    default Share update(Share body) {
        return update(null, body);
    }

    /** Deletes a share. */
    @Operation
    @DELETE("shares/{shareId}")
    Void delete(@Path("shareId") Id shareId);

    /** Returns whether a share exists. */
    @Operation
    @GET("shares/{shareId}")
    boolean exists(@Path("shareId") Id shareId);

    /**
     * Allows or forbids the workgroups that receive a share to share it further. If the body already says so, nothing is sent and the body
     * is returned.
     */
    @Operation
    Share reshare(@Default("body._id") Id shareId, @Default("true") Boolean reshare, @Body Share body);

    /** Does the same as {@link #reshare(Id, Boolean, Share)}, with the defaults. */
    default Share reshare(Share body) {
        return reshare(null, null, body);
    }

    /** Creates a new URL token for a share with applications. Addresses of its OpenCatalog that contain the old token stop working. */
    @Operation
    @POST("shares/{shareId}/refresh-token")
    Share refreshToken(@Path("shareId") Id shareId);

    /** Adds an application to a share of type application. */
    @Operation
    @PUT("shares/{shareId}/applications/{applicationId}")
    Void associateApplication(@Path("shareId") Id shareId, @Path("applicationId") Id applicationId);

    /** Removes an application from a share. */
    @Operation
    @DELETE("shares/{shareId}/applications/{applicationId}")
    Void dissociateApplication(@Path("shareId") Id shareId, @Path("applicationId") Id applicationId);

    /** Adds a catalog to a share. */
    @Operation
    @PUT("shares/{shareId}/catalogs/{catalogId}")
    Void associateCatalog(@Path("shareId") Id shareId, @Path("catalogId") Id catalogId);

    /** Removes a catalog from a share. */
    @Operation
    @DELETE("shares/{shareId}/catalogs/{catalogId}")
    Void dissociateCatalog(@Path("shareId") Id shareId, @Path("catalogId") Id catalogId);

    /** Adds a workgroup to a share of type group. Nothing changes if the share already has it. */
    @Operation
    @PUT("shares/{shareId}/groups/{workgroupId}")
    Void associateWorkgroup(@Path("shareId") Id shareId, @Path("workgroupId") Id workgroupId);

    /**
     * Removes a workgroup from a share.
     *
     * @throws IsogeoServerException if the workgroup is not in the share
     */
    @Operation
    @DELETE("shares/{shareId}/groups/{workgroupId}")
    Void dissociateWorkgroup(@Path("shareId") Id shareId, @Path("workgroupId") Id workgroupId);
}
