package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

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
    Link create(Id metadataId, @Body Link body, @Default("true") Boolean cleanActions);

    /** Does the same as {@link #create(Id, Link, Boolean)}, with the defaults. */
    default Link create(Id metadataId, Link body) {
        return create(metadataId, body, null);
    }

    /** Replaces a link, with its actions as they are. */
    @Operation
    @PUT("resources/{metadataId}/links/{linkId}")
    Link update(@Path("metadataId") Id metadataId, @Path("linkId") @Default("body._id") Id linkId, @Body Link body);

    /** Does the same as {@link #update(Id, Id, Link)}, with the defaults. */
    default Link update(Id metadataId, Link body) {
        return update(metadataId, null, body);
    }

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
    Download downloadHosted(
            @Default(value = "body.url", part = "^/?resources/([^/]+)/links/[^/]+\\.bin$") Id metadataId,
            @Default("body._id") Id linkId,
            @Body @Optional Link body,
            @Default("true") Boolean cleanName);

    /**
     * Uploads a file and adds a link to it to a record, which must not be a service. The file is streamed; a file that can be read only
     * once is sent only once.
     */
    @Operation
    Link uploadHosted(Id metadataId, Upload file, @Optional String title);

    /** Does the same as {@link #uploadHosted(Id, Upload, String)}, with the defaults. */
    default Link uploadHosted(Id metadataId, Upload file) {
        return uploadHosted(metadataId, file, null);
    }

    /** Lists the kinds of links with the actions that each allows. */
    @Operation
    @GET("link-kinds")
    List<LinkKindActions> listKinds();

    /**
     * Keeps those of some actions that a kind of link allows. The API is asked only for a kind that its documentation doesn't list.
     */
    @Operation
    List<LinkAction> cleanActions(List<LinkAction> actions, LinkKind kind);
}
