package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.CatalogStatisticsTag;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Catalogs: groups of records that a workgroup makes, and that shares hold. */
@Entity(value = "catalog", key = "catalogId", model = Catalog.class)
public interface CatalogApi {

    /**
     * Lists the catalogs of a workgroup, or those that a record belongs to. One of the two identifiers is required; with both
     * it is the workgroup's. Sub-resources are answered for a workgroup only.
     *
     * @throws MissingParameterException when neither workgroup nor record is given
     */
    @Operation
    List<Catalog> list(
            @Optional Id workgroupId,
            @Optional Id metadataId,
            @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Reads one catalog of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/catalogs/{catalogId}")
    Catalog get(
            @Path("workgroupId") Id workgroupId,
            @Path("catalogId") Id catalogId,
            @Query("_include") @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Does the same as {@link #get(Id, Id, Include)}, with the defaults. */
    default Catalog get(Id workgroupId, Id catalogId) {
        return get(workgroupId, catalogId, null);
    }

    /**
     * Creates a catalog in a workgroup.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same name already, unless {@code checkExists} is none
     */
    @Operation
    Catalog create(Id workgroupId, @Body Catalog body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Id, Catalog, CheckName)}, with the defaults. */
    default Catalog create(Id workgroupId, Catalog body) {
        return create(workgroupId, body, null);
    }

    /** Replaces what may be written of a catalog: name, code, scan. */
    @Operation
    @PUT("groups/{workgroupId}/catalogs/{catalogId}")
    Catalog update(
            @Path("workgroupId") @Default("body.owner._id") Id workgroupId,
            @Path("catalogId") @Default("body._id") Id catalogId,
            @Body Catalog body);

    /** Does the same as {@link #update(Id, Id, Catalog)}, with the defaults. */
    default Catalog update(Catalog body) {
        return update(null, null, body);
    }

    /** Deletes a catalog; its records stay. */
    @Operation
    @DELETE("groups/{workgroupId}/catalogs/{catalogId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("catalogId") Id catalogId);

    /** Tells whether a catalog exists in a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/catalogs/{catalogId}")
    boolean exists(@Path("workgroupId") Id workgroupId, @Path("catalogId") Id catalogId);

    /**
     * Puts one record into a catalog, or several at once. For several the catalog itself is the body, and what the API left
     * aside is reported; for one there is no report.
     *
     * @return the reports, null for one record
     * @throws MissingParameterException when neither {@code metadataId} nor {@code ids} is given
     * @throws InvalidParameterException when both {@code metadataId} and {@code ids} are given
     */
    @Operation(orNothing = true)
    List<BulkReport> associateMetadata(
            Id catalogId, @Optional Id metadataId, @Optional List<Id> ids, @Body @Optional Catalog body);

    /** Takes a record out of a catalog. One that is not in it is an error (404). */
    @Operation
    @DELETE("catalogs/{catalogId}/resources/{metadataId}")
    Void dissociateMetadata(@Path("catalogId") Id catalogId, @Path("metadataId") Id metadataId);

    /** Lists the shares that hold a catalog. */
    @Operation
    @GET("catalogs/{catalogId}/shares")
    List<Share> listShares(@Path("catalogId") Id catalogId);

    /** Reads the statistics of a catalog. */
    @Operation
    @GET("catalogs/{catalogId}/statistics")
    Map<String, Object> getStatistics(@Path("catalogId") Id catalogId);

    /** Reads the statistics of a catalog for one kind of tag. */
    @Operation
    @GET("catalogs/{catalogId}/statistics/tag/{tag}")
    Map<String, Object> getStatisticsByTag(@Path("catalogId") Id catalogId, @Path("tag") CatalogStatisticsTag tag);
}
