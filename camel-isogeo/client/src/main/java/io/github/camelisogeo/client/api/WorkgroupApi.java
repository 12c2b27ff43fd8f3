package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.model.Membership;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.model.WorkgroupStatisticsTag;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Workgroups: the organizations that own records. */
@Entity(value = "workgroup", key = "workgroupId", model = Workgroup.class)
public interface WorkgroupApi {

    /** Lists the workgroups of the user. */
    @Operation
    @GET("groups")
    List<Workgroup> list(
            @Query("_include") @Default("_abilities,limits") @Includes("_abilities,limits") Include include);

    /** Does the same as {@link #list(Include)}, with the defaults. */
    default List<Workgroup> list() {
        return list(null);
    }

    /** Reads a workgroup. */
    @Operation
    @GET("groups/{workgroupId}")
    Workgroup get(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities,limits") @Includes("_abilities,limits") Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Workgroup get(Id workgroupId) {
        return get(workgroupId, null);
    }

    /**
     * Creates a workgroup. The name of its contact is required. Unless {@code checkExists} is {@code none}, the user's workgroups are
     * listed first, to look for one whose contact has the same name.
     *
     * @throws IsogeoAlreadyExistsException if the contact of a workgroup has the same name, unless {@code checkExists} is {@code none}
     */
    @Operation
    Workgroup create(@Body @Needs("contact.name") Workgroup body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Workgroup, CheckName)}, with the defaults. */
    default Workgroup create(Workgroup body) {
        return create(body, null);
    }

    /** Replaces a workgroup. */
    @Operation
    @PUT("groups/{workgroupId}")
    Workgroup update(@Path("workgroupId") @Default("body._id") Id workgroupId, @Body Workgroup body);

    /** Does the same as {@link #update(Id, Workgroup)}, with the defaults. */
    default Workgroup update(Workgroup body) {
        return update(null, body);
    }

    /** Deletes a workgroup. */
    @Operation
    @DELETE("groups/{workgroupId}")
    Void delete(@Path("workgroupId") Id workgroupId);

    /** Returns whether a workgroup exists. */
    @Operation
    @GET("groups/{workgroupId}")
    boolean exists(@Path("workgroupId") Id workgroupId);

    /** Invites someone to a workgroup, as {@code invitation.create} does. The email address and the role are required. */
    @Operation
    @POST("groups/{workgroupId}/invitations")
    Invitation invite(@Path("workgroupId") Id workgroupId, @Body @Form @Needs({"email", "role"}) Invitation body);

    /** Lists the pending invitations of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/invitations")
    List<Invitation> listInvitations(@Path("workgroupId") Id workgroupId);

    /** Reads the quotas of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/limits")
    Map<String, Object> getLimits(@Path("workgroupId") Id workgroupId);

    /** Lists the members of a workgroup, with their roles. */
    @Operation
    @GET("groups/{workgroupId}/memberships")
    List<Membership> listMemberships(@Path("workgroupId") Id workgroupId);

    /** Reads the statistics of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/statistics")
    Map<String, Object> getStatistics(@Path("workgroupId") Id workgroupId);

    /** Reads the statistics of a workgroup for one kind of tag. */
    @Operation
    @GET("groups/{workgroupId}/statistics/tag/{tag}")
    Map<String, Object> getStatisticsByTag(
            @Path("workgroupId") Id workgroupId, @Path("tag") WorkgroupStatisticsTag tag);

    /** Lists the coordinate systems that a workgroup has selected. */
    @Operation
    @GET("groups/{workgroupId}/coordinate-systems")
    List<CoordinateSystem> listCoordinateSystems(@Path("workgroupId") Id workgroupId);
}
