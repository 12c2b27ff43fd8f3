package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Invitations to workgroups. */
@Entity(value = "invitation", key = "invitationId", model = Invitation.class)
public interface InvitationApi {

    /** Lists the pending invitations of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/invitations")
    List<Invitation> list(@Path("workgroupId") Id workgroupId);

    /** Reads an invitation. */
    @Operation
    @GET("invitations/{invitationId}")
    Invitation get(@Path("invitationId") Id invitationId);

    /** Invites someone to a workgroup. The email address and the role are required. */
    @Operation
    @POST("groups/{workgroupId}/invitations")
    Invitation create(@Path("workgroupId") Id workgroupId, @Body @Form @Needs({"email", "role"}) Invitation body);

    /** Replaces an invitation. */
    @Operation
    @PUT("invitations/{invitationId}")
    Invitation update(@Path("invitationId") @Default("body._id") Id invitationId, @Body Invitation body);

    /** Does the same as {@link #update(Id, Invitation)}, with the defaults. */
    default Invitation update(Invitation body) {
        return update(null, body);
    }

    /** Withdraws an invitation. */
    @Operation
    @DELETE("invitations/{invitationId}")
    Void delete(@Path("invitationId") Id invitationId);

    /** Accepts an invitation and returns it. If the API answers without a body, the returned invitation has only its identifier. */
    @Operation
    Invitation accept(Id invitationId);

    /** Declines an invitation and returns it. If the API answers without a body, the returned invitation has only its identifier. */
    @Operation
    Invitation decline(Id invitationId);
}
