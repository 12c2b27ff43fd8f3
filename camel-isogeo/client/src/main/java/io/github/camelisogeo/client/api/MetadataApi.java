package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.http.Download;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.EditionProfile;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.ResourceContact;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Records: what the catalogue says of a dataset, a service or another resource. */
@Entity(value = "metadata", key = "metadataId", model = Metadata.class)
public interface MetadataApi {

    /** Reads one record. */
    @Operation
    @GET("resources/{metadataId}")
    Metadata get(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default("") @Includes(value = MetadataIncludes.ALL, also = MetadataIncludes.ALSO)
                    Include include);

    /** Reads one record without sub-resources. */
    default Metadata get(Id metadataId) {
        return get(metadataId, null);
    }

    /**
     * Creates a record in a workgroup. The title is required here, the type by the API. The answer of the API is minimal: {@code
     * complete} says whether the record is read again.
     */
    @Operation
    default Metadata create(Id workgroupId, @Body @Needs("title") Metadata body, @Default("none") ReadBack complete) {
        Metadata created = post(workgroupId, body);
        return switch (complete) {
            case NONE -> created;
            case BASIC -> get(Id.of(created.id()), Include.none());
            case ALL -> get(Id.of(created.id()), Include.all());
        };
    }

    /**
     * Updates a record: what the body doesn't say stays. Services are replaced (PUT), after which the platform analyses them again, and
     * so are other records when {@code replace} is set. The type is required, since it decides. The edition profile becomes manual
     * when it is not set.
     */
    @Operation
    default Metadata update(
            @Default("body._id") Id metadataId, @Body @Needs("type") Metadata body, @Default("false") Boolean replace) {
        Metadata sent = body.editionProfile() == null && !body.otherAttributes().containsKey("editionProfile")
                ? body.toBuilder().editionProfile(EditionProfile.MANUAL).build()
                : body;
        return replace || MetadataType.SERVICE.equals(body.type()) ? put(metadataId, sent) : patch(metadataId, sent);
    }

    /** Deletes a record. */
    @Operation
    @DELETE("resources/{metadataId}")
    Void delete(@Path("metadataId") Id metadataId);

    /** Tells whether a record exists and is readable. */
    @Operation
    @GET("resources/{metadataId}")
    boolean exists(@Path("metadataId") Id metadataId);

    /** Downloads a record as ISO 19139 XML; the caller closes it. */
    @Operation
    @Streaming
    @GET("resources/{metadataId}.xml")
    Download downloadXml(@Path("metadataId") Id metadataId);

    /** Lists the catalogs that a record belongs to. */
    @Operation
    @GET("resources/{metadataId}/catalogs")
    List<Catalog> listCatalogs(@Path("metadataId") Id metadataId);

    /** Lists the keywords of a record, as {@code keyword.list} does. */
    @Operation
    @GET("resources/{metadataId}/keywords")
    List<Keyword> listKeywords(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default(KeywordApi.INCLUDES) @Includes(KeywordApi.INCLUDES) Include include);

    /** Lists the contacts that a record names, with their roles. */
    @Operation
    @GET("resources/{metadataId}/contacts")
    List<ResourceContact> listContacts(@Path("metadataId") Id metadataId);

    /** Reads the coordinate system of a record. */
    @Operation
    @GET("resources/{metadataId}/coordinate-system")
    CoordinateSystem getCoordinateSystem(@Path("metadataId") Id metadataId);

    /** Reads what is known of a thumbnail of a record, which the old scan made. */
    @Operation
    @GET("resources/{metadataId}/thumbnail/{thumbnailId}")
    Map<String, Object> getThumbnail(@Path("metadataId") Id metadataId, @Path("thumbnailId") Id thumbnailId);

    /** Downloads a thumbnail of a record as PNG; the caller closes it. */
    @Operation
    @Streaming
    @GET("resources/{metadataId}/thumbnail/{thumbnailId}.png")
    Download downloadThumbnail(@Path("metadataId") Id metadataId, @Path("thumbnailId") Id thumbnailId);

    @POST("groups/{workgroupId}/resources")
    Metadata post(@Path("workgroupId") Id workgroupId, @Body Metadata body);

    @PATCH("resources/{metadataId}")
    Metadata patch(@Path("metadataId") Id metadataId, @Body Metadata body);

    @PUT("resources/{metadataId}")
    Metadata put(@Path("metadataId") Id metadataId, @Body Metadata body);
}
