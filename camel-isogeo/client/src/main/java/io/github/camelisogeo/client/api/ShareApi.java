package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
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

/** Shares: what a workgroup lets applications or other workgroups see. */
@Entity(value = "share", key = "shareId", model = Share.class)
public interface ShareApi {

    /** Lists the shares that feed the application or the user, or those made by a workgroup. */
    @Operation
    List<Share> list(@Optional Id workgroupId);

    /** Lists the shares that feed the application or the user. */
    default List<Share> list() {
        return list(null);
    }

    /** Reads one share. */
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
     * Creates a share in a workgroup.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same name already, unless {@code checkExists} is none
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

    /** Tells whether a share exists. */
    @Operation
    @GET("shares/{shareId}")
    boolean exists(@Path("shareId") Id shareId);

    /**
     * Lets the workgroups that receive a share share it further, or no longer. Nothing is sent when it is so already: the body is
     * given back.
     */
    @Operation
    Share reshare(@Default("body._id") Id shareId, @Default("true") Boolean reshare, @Body Share body);

    /** Does the same as {@link #reshare(Id, Boolean, Share)}, with the defaults. */
    default Share reshare(Share body) {
        return reshare(null, null, body);
    }

    /** Makes a new URL token for a share with applications; addresses of its OpenCatalog with the old one stop to work. */
    @Operation
    @POST("shares/{shareId}/refresh-token")
    Share refreshToken(@Path("shareId") Id shareId);

    /** Adds an application to a share of type application. */
    @Operation
    @PUT("shares/{shareId}/applications/{applicationId}")
    Void associateApplication(@Path("shareId") Id shareId, @Path("applicationId") Id applicationId);

    /** Takes an application off a share. */
    @Operation
    @DELETE("shares/{shareId}/applications/{applicationId}")
    Void dissociateApplication(@Path("shareId") Id shareId, @Path("applicationId") Id applicationId);

    /** Adds a catalog to a share. */
    @Operation
    @PUT("shares/{shareId}/catalogs/{catalogId}")
    Void associateCatalog(@Path("shareId") Id shareId, @Path("catalogId") Id catalogId);

    /** Takes a catalog off a share. */
    @Operation
    @DELETE("shares/{shareId}/catalogs/{catalogId}")
    Void dissociateCatalog(@Path("shareId") Id shareId, @Path("catalogId") Id catalogId);

    /** Adds a workgroup to a share of type group; one that is there is left. */
    @Operation
    @PUT("shares/{shareId}/groups/{workgroupId}")
    Void associateWorkgroup(@Path("shareId") Id shareId, @Path("workgroupId") Id workgroupId);

    /**
     * Takes a workgroup off a share.
     *
     * @throws IsogeoServerException when the workgroup is not in the share
     */
    @Operation
    @DELETE("shares/{shareId}/groups/{workgroupId}")
    Void dissociateWorkgroup(@Path("shareId") Id shareId, @Path("workgroupId") Id workgroupId);
}
