package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.internal.registry.MetadataIncludes;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ResourceContact;
import io.github.camelisogeo.client.value.Download;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** Metadata records: the catalogue's descriptions of datasets, services and other resources. */
@Entity(value = "metadata", key = "metadataId", model = Metadata.class)
public interface MetadataApi {

    /** Reads a record. */
    @Operation
    @GET("resources/{metadataId}")
    Metadata get(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default("") @Includes(value = MetadataIncludes.ALL, also = MetadataIncludes.ALSO)
                    Include include);

    /** Reads a record without sub-resources. */
    default Metadata get(Id metadataId) {
        return get(metadataId, null);
    }

    /**
     * Creates a record in a workgroup. The title is required, and the API also requires the type. The API's answer is minimal: {@code
     * complete} says whether the record is read again, and with which sub-resources.
     */
    @Operation
    Metadata create(Id workgroupId, @Body @Needs("title") Metadata body, @Default("none") ReadBack complete);

    /** Does the same as {@link #create(Id, Metadata, ReadBack)}, with the defaults. */
    default Metadata create(Id workgroupId, Metadata body) {
        return create(workgroupId, body, null);
    }

    /**
     * Updates a record. By default only the attributes in the body change (PATCH). If {@code replace} is set, or if the record is a
     * service, the whole record is replaced (PUT); the platform then analyses a service again. The type is required, because it decides
     * which of the two is sent. If the body has no edition profile, it is sent as {@code manual}.
     */
    @Operation
    Metadata update(
            @Default("body._id") Id metadataId, @Body @Needs("type") Metadata body, @Default("false") Boolean replace);

    /** Does the same as {@link #update(Id, Metadata, Boolean)}, with the defaults. */
    default Metadata update(Metadata body) {
        return update(null, body, null);
    }

    /** Deletes a record. */
    @Operation
    @DELETE("resources/{metadataId}")
    Void delete(@Path("metadataId") Id metadataId);

    /** Returns whether a record exists and is readable. */
    @Operation
    @GET("resources/{metadataId}")
    boolean exists(@Path("metadataId") Id metadataId);

    /** Downloads a record as ISO 19139 XML. The caller must close the download. */
    @Operation
    @Streaming
    @GET("resources/{metadataId}.xml")
    Download downloadXml(@Path("metadataId") Id metadataId);

    /** Lists the catalogs that contain a record. */
    @Operation
    @GET("resources/{metadataId}/catalogs")
    List<Catalog> listCatalogs(@Path("metadataId") Id metadataId);

    /** Lists the keywords of a record, as {@code keyword.list} does. */
    @Operation
    @GET("resources/{metadataId}/keywords")
    List<Keyword> listKeywords(
            @Path("metadataId") Id metadataId,
            @Query("_include") @Default(KeywordApi.INCLUDES) @Includes(KeywordApi.INCLUDES) Include include);

    /** Does the same as {@link #listKeywords(Id, Include)}, with the defaults. */
    default List<Keyword> listKeywords(Id metadataId) {
        return listKeywords(metadataId, null);
    }

    /** Lists the contacts of a record, with their roles. */
    @Operation
    @GET("resources/{metadataId}/contacts")
    List<ResourceContact> listContacts(@Path("metadataId") Id metadataId);

    /** Reads the coordinate system of a record. */
    @Operation
    @GET("resources/{metadataId}/coordinate-system")
    CoordinateSystem getCoordinateSystem(@Path("metadataId") Id metadataId);

    /** Reads the description of a thumbnail of a record. Thumbnails were made by an earlier version of the scan. */
    @Operation
    @GET("resources/{metadataId}/thumbnail/{thumbnailId}")
    Map<String, Object> getThumbnail(@Path("metadataId") Id metadataId, @Path("thumbnailId") Id thumbnailId);

    /** Downloads a thumbnail of a record as PNG. The caller must close the download. */
    @Operation
    @Streaming
    @GET("resources/{metadataId}/thumbnail/{thumbnailId}.png")
    Download downloadThumbnail(@Path("metadataId") Id metadataId, @Path("thumbnailId") Id thumbnailId);

    /**
     * Creates a record in a workgroup, or updates the one that is there: the one with the same {@code _id}, which must be one of the
     * workgroup if that is given, or else the one of the workgroup with the same path or name, if {@code key} says so. Only the attributes
     * in the body that differ are sent (PATCH), and nothing if none does; a service is sent whole (PUT). The title and the type are
     * required to create a record. The workgroup isn't needed if the body has the {@code _id} of a record that is there.
     *
     * @throws IsogeoAmbiguousException if several records have the path or name
     * @throws InvalidParameterException if there is no record with the {@code _id} of the body, and {@code key} is absent
     * @throws MissingParameterException if the body has no {@code _id} and {@code key} is absent, or if the record is not found by its
     *     {@code _id} and {@code workgroupId} is absent
     */
    @Operation(returns = Metadata.class)
    Upsert<Metadata> upsert(@Optional Id workgroupId, @Body Metadata body, @Optional KeyPathOrName key);
}
