package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.InvitationApi;
import io.github.camelisogeo.client.internal.operation.BodyOptional;
import io.github.camelisogeo.client.model.Invitation;
import io.github.camelisogeo.client.value.Id;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link InvitationApi}, and declares the routes that they use. */
public interface InvitationBehaviour extends InvitationApi {

    @Override
    default Invitation accept(Id invitationId) {
        return known(postAccept(invitationId), invitationId);
    }

    @Override
    default Invitation decline(Id invitationId) {
        return known(postRefuse(invitationId), invitationId);
    }

    private static Invitation known(Invitation answered, Id invitationId) {
        return answered == null
                ? Invitation.builder().id(invitationId.toString()).build()
                : answered;
    }

    @BodyOptional
    @POST("invitations/{invitationId}/accept")
    Invitation postAccept(@Path("invitationId") Id invitationId);

    @BodyOptional
    @POST("invitations/{invitationId}/refuse")
    Invitation postRefuse(@Path("invitationId") Id invitationId);
}
