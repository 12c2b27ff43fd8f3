package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.Link;
import io.github.camelisogeo.client.model.LinkAction;
import io.github.camelisogeo.client.model.LinkKind;
import io.github.camelisogeo.client.model.LinkKindActions;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Upload;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Links of a record: where the data can be viewed, downloaded or requested, and the files that the platform hosts. */
@Entity(value = "link", key = "linkId", model = Link.class)
public interface LinkApi {

    /** Lists the links of a record. */
    @Operation
    @GET("resources/{metadataId}/links")
    List<Link> list(@Path("metadataId") Id metadataId);

    /** Reads a link. */
    @Operation
    @GET("resources/{metadataId}/links/{linkId}")
    Link get(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);

    /**
     * Adds a link to a record. If {@code cleanActions} is set, the kinds of links are listed first, and actions that the kind of this link
     * doesn't allow are removed. A link without actions gets the action {@code other}. To add a hosted file, use {@code uploadHosted}.
     *
     * @throws InvalidParameterException if the link is to a hosted file, or if an action to be removed looks like a mistyped one
     */
    @Operation
    Link create(Id metadataId, @Body Link body, @Default("true") Boolean cleanActions);

    /** Does the same as {@link #create(Id, Link, Boolean)}, with the defaults. */
    default Link create(Id metadataId, Link body) {
        return create(metadataId, body, null);
    }

    /** Replaces a link. Its actions are sent unchanged. */
    @Operation
    @PUT("resources/{metadataId}/links/{linkId}")
    Link update(@Path("metadataId") Id metadataId, @Path("linkId") @Default("body._id") Id linkId, @Body Link body);

    /** Does the same as {@link #update(Id, Id, Link)}, with the defaults. */
    default Link update(Id metadataId, Link body) {
        return update(metadataId, null, body);
    }

    /** Removes a link from a record. If the link is to a hosted file, the file is deleted. */
    @Operation
    @DELETE("resources/{metadataId}/links/{linkId}")
    Void delete(@Path("metadataId") Id metadataId, @Path("linkId") Id linkId);

    /**
     * Downloads the file of a hosted link. The caller must close the download. If the body is the link, both identifiers are taken from it.
     * If {@code cleanName} is set, the file's name is decoded, and characters other than letters, digits, spaces, {@code _}, {@code -} and
     * {@code .} are removed. If the server doesn't name the file, it gets the title of the link.
     *
     * @throws InvalidParameterException if the link is not to a hosted file
     */
    @Operation(reads = true)
    Download downloadHosted(
            @Default(value = "body.url", part = "^/?resources/([^/]+)/links/[^/]+\\.bin$") Id metadataId,
            @Default("body._id") Id linkId,
            @Body @Optional Link body,
            @Default("true") Boolean cleanName);

    /** Downloads the file behind a hosted link, which gives both identifiers. The caller must close the download. */
    default Download downloadHosted(Link link) {
        return downloadHosted(null, null, link, null);
    }

    /** Downloads the file behind a hosted link. The caller must close the download. */
    default Download downloadHosted(Id metadataId, Id linkId) {
        return downloadHosted(metadataId, linkId, null, null);
    }

    /**
     * Uploads a file and adds a link to it to a record. The record must not be a service. The file is streamed. If its content can be read
     * only once, the request is not retried.
     */
    @Operation
    Link uploadHosted(Id metadataId, Upload file, @Optional String title);

    /** Does the same as {@link #uploadHosted(Id, Upload, String)}, with the defaults. */
    default Link uploadHosted(Id metadataId, Upload file) {
        return uploadHosted(metadataId, file, null);
    }

    /** Lists the kinds of links, with the actions that each allows. */
    @Operation
    @GET("link-kinds")
    List<LinkKindActions> listKinds();

    /** Returns those of the given actions that a kind of link allows. The API is called only if its documentation doesn't list the kind. */
    @Operation(reads = true)
    List<LinkAction> cleanActions(List<LinkAction> actions, LinkKind kind);
}
