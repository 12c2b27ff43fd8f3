package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.LinkApi;
import io.github.camelisogeo.client.internal.answer.Attachment;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.util.List;
import okhttp3.MultipartBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** Implements the operations of {@link LinkApi}, and declares the routes that they use. */
public interface LinkBehaviour extends LinkApi {

    @Override
    default Link create(Id metadataId, Link body, Boolean cleanActions) {
        HostedFiles.refuseWithoutFile(body);
        if (body.otherAttributes().get("actions") != null) { // Not a list of words: there is nothing to clean.
            return post(metadataId, body);
        }
        List<LinkAction> actions = cleanActions && !body.actions().isEmpty() && body.kind() != null
                ? LinkActions.listed(listKinds()).allowed(body.actions(), body.kind(), () -> LinkActions.DOCUMENTED)
                : body.actions();
        List<LinkAction> sent = actions.isEmpty() ? List.of(LinkAction.OTHER) : actions;
        return post(metadataId, body.toBuilder().actions(sent).build());
    }

    @Override
    default Download downloadHosted(Id metadataId, Id linkId, Link body, Boolean cleanName) {
        HostedFiles.refuseOthers(body);
        return HostedFiles.named(
                file(metadataId, linkId),
                cleanName,
                () -> (body == null || body.title() == null ? get(metadataId, linkId) : body).title());
    }

    @Override
    default Link uploadHosted(Id metadataId, Upload file, String title) {
        return HostedFiles.added(upload(metadataId, HostedFiles.parts(file, title)));
    }

    @Override
    default List<LinkAction> cleanActions(List<LinkAction> actions, LinkKind kind) {
        return LinkActions.DOCUMENTED.allowed(actions, kind, () -> LinkActions.listed(listKinds()));
    }

    @POST("resources/{metadataId}/links")
    Link post(@Path("metadataId") Id metadataId, @Body Link body);

    @POST("resources/{metadataId}/links")
    List<Link> upload(@Path("metadataId") Id metadataId, @Body MultipartBody parts);

    @Streaming
    @GET("resources/{metadataId}/links/{linkId}.bin")
    Attachment file(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);
}
