package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.http.Download;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.operation.Upload;
import java.util.List;
import okhttp3.MultipartBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** Links of a record: where the data can be seen, fetched or asked for, and files that the platform hosts. */
@Entity(value = "link", key = "linkId", model = Link.class)
public interface LinkApi {

    /** Lists the links of a record. */
    @Operation
    @GET("resources/{metadataId}/links")
    List<Link> list(@Path("metadataId") Id metadataId);

    /** Reads one link. */
    @Operation
    @GET("resources/{metadataId}/links/{linkId}")
    Link get(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);

    /**
     * Adds a link to a record. Without actions it has the action other; {@code cleanActions} drops those that the API doesn't
     * list for its kind. A hosted file is refused: {@code uploadHosted} is for these.
     *
     * @throws InvalidParameterException for a link to a hosted file
     */
    @Operation
    default Link create(Id metadataId, @Body Link body, @Default("true") Boolean cleanActions) {
        HostedFiles.refuseWithoutFile(body);
        List<LinkAction> actions = cleanActions && !body.actions().isEmpty() && body.kind() != null
                ? LinkActions.listed(listKinds()).allowed(body.actions(), body.kind(), () -> LinkActions.DOCUMENTED)
                : body.actions();
        List<LinkAction> sent = actions.isEmpty() ? List.of(LinkAction.OTHER) : actions;
        return post(metadataId, body.toBuilder().actions(sent).build());
    }

    /** Replaces a link, with its actions as they are. */
    @Operation
    @PUT("resources/{metadataId}/links/{linkId}")
    Link update(@Path("metadataId") Id metadataId, @Path("linkId") @Default("body._id") Id linkId, @Body Link body);

    /** Removes a link, and the file that it hosts. */
    @Operation
    @DELETE("resources/{metadataId}/links/{linkId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);

    /**
     * Downloads the file behind a hosted link; the caller closes it. The link itself may be the body, and gives both
     * identifiers; one that is not hosted is refused. {@code cleanName} decodes the file's name and leaves letters, digits, _
     * - . and spaces of it. A file that the server doesn't name has the title of the link.
     *
     * @throws InvalidParameterException for a link that is not to a hosted file
     */
    @Operation
    default Download downloadHosted(
            @Default(value = "body.url", part = "^/?resources/([^/]+)/links/[^/]+\\.bin$") Id metadataId,
            @Default("body._id") Id linkId,
            @Body @Optional Link body,
            @Default("true") Boolean cleanName) {
        HostedFiles.refuseOthers(body);
        return HostedFiles.named(
                file(metadataId, linkId),
                cleanName,
                () -> (body == null || body.title() == null ? get(metadataId, linkId) : body).title());
    }

    /**
     * Uploads a file and adds a link to it to a record, which must not be a service. The file is streamed; a file that can be read only
     * once is sent only once.
     */
    @Operation
    default Link uploadHosted(Id metadataId, Upload file, @Optional String title) {
        return HostedFiles.added(upload(metadataId, HostedFiles.parts(file, title)));
    }

    /** Lists the kinds of links with the actions that each allows. */
    @Operation
    @GET("link-kinds")
    List<LinkKindActions> listKinds();

    /**
     * Keeps those of some actions that a kind of link allows. The API is asked only for a kind that its documentation doesn't list.
     */
    @Operation
    default List<LinkAction> cleanActions(List<LinkAction> actions, LinkKind kind) {
        return LinkActions.DOCUMENTED.allowed(actions, kind, () -> LinkActions.listed(listKinds()));
    }

    @POST("resources/{metadataId}/links")
    Link post(@Path("metadataId") Id metadataId, @Body Link body);

    @POST("resources/{metadataId}/links")
    List<Link> upload(@Path("metadataId") Id metadataId, @Body MultipartBody parts);

    @Streaming
    @GET("resources/{metadataId}/links/{linkId}.bin")
    Download file(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);
}
