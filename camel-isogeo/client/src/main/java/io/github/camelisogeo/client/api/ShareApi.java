package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoServerException;
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
    default List<Share> list(@Optional Id workgroupId) {
        return workgroupId == null ? visible() : ofWorkgroup(workgroupId);
    }

    /** Reads one share. */
    @Operation
    @GET("shares/{shareId}")
    Share get(
            @Path("shareId") Id shareId,
            @Query("_include") @Default("_abilities,groups") @Includes("_abilities,groups") Include include);

    /**
     * Creates a share in a workgroup.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same name already, unless {@code checkExists} is none
     */
    @Operation
    default Share create(Id workgroupId, @Body Share body, @Default("name") CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> ofWorkgroup(workgroupId));
        return post(workgroupId, body);
    }

    /** Replaces the name, the type and the rights of a share. */
    @Operation
    @PUT("shares/{shareId}")
    Share update(@Path("shareId") @Default("body._id") Id shareId, @Body Share body);

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
    default Share reshare(@Default("body._id") Id shareId, @Default("true") Boolean reshare, @Body Share body) {
        List<String> rights = reshare ? List.of("reshare") : List.of();
        return body.rights().equals(rights)
                ? body
                : update(shareId, body.toBuilder().rights(rights).build());
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

    /** The shares that feed the application or the user. */
    @Slow
    @GET("shares")
    List<Share> visible();

    /** The shares made by a workgroup. */
    @GET("groups/{workgroupId}/shares")
    List<Share> ofWorkgroup(@Path("workgroupId") Id workgroupId);

    @POST("groups/{workgroupId}/shares")
    Share post(@Path("workgroupId") Id workgroupId, @Body Share body);
}
