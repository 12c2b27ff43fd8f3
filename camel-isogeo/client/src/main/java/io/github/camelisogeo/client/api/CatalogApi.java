package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.BulkReport;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.CatalogStatisticsTag;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Catalogs: groups of records that a workgroup defines and that shares contain. */
@Entity(value = "catalog", key = "catalogId", model = Catalog.class)
public interface CatalogApi {

    /**
     * Lists the catalogs of a workgroup, or those that contain a record. One of the two identifiers is required. If both are given, the
     * catalogs of the workgroup are listed. {@code include} has no effect on the catalogs of a record.
     *
     * @throws MissingParameterException if neither {@code workgroupId} nor {@code metadataId} is given
     */
    @Operation(reads = true)
    List<Catalog> list(
            @Optional Id workgroupId,
            @Optional Id metadataId,
            @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Lists the catalogs of a workgroup. */
    default List<Catalog> list(Id workgroupId) {
        return list(workgroupId, null, null);
    }

    /** Reads a catalog of a workgroup. */
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
     * Creates a catalog in a workgroup. Unless {@code checkExists} is {@code none}, the workgroup's catalogs are listed first, to look for
     * one with the same name.
     *
     * @throws IsogeoAlreadyExistsException if a catalog with the same name exists, unless {@code checkExists} is {@code none}
     */
    @Operation
    Catalog create(Id workgroupId, @Body Catalog body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Id, Catalog, CheckName)}, with the defaults. */
    default Catalog create(Id workgroupId, Catalog body) {
        return create(workgroupId, body, null);
    }

    /** Replaces the writable attributes of a catalog: name, code and scan. */
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

    /** Deletes a catalog. The records in it are kept. */
    @Operation
    @DELETE("groups/{workgroupId}/catalogs/{catalogId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("catalogId") Id catalogId);

    /** Returns whether a catalog exists in a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/catalogs/{catalogId}")
    boolean exists(@Path("workgroupId") Id workgroupId, @Path("catalogId") Id catalogId);

    /**
     * Adds one record to a catalog, or several in one bulk change. For several records, {@code ids} is given instead of {@code metadataId},
     * the body must be the catalog itself, and the result reports the records that the API ignored.
     *
     * @return the reports, or null for a single record
     * @throws MissingParameterException if neither {@code metadataId} nor {@code ids} is given
     * @throws InvalidParameterException if both {@code metadataId} and {@code ids} are given
     */
    @Operation(orNothing = true)
    List<BulkReport> associateMetadata(
            Id catalogId, @Optional Id metadataId, @Optional List<Id> ids, @Body @Optional Catalog body);

    /** Removes a record from a catalog. The API answers 404 if the record is not in the catalog. */
    @Operation
    @DELETE("catalogs/{catalogId}/resources/{metadataId}")
    Void dissociateMetadata(@Path("catalogId") Id catalogId, @Path("metadataId") Id metadataId);

    /** Lists the shares that contain a catalog. */
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

    /**
     * Creates a catalog in a workgroup, or updates the one that is there: the one with the same {@code _id}, or else with the same name. If
     * nothing differs, nothing is sent.
     *
     * @throws IsogeoAmbiguousException if several have the name
     */
    @Operation(returns = Catalog.class)
    Upsert<Catalog> upsert(Id workgroupId, @Body Catalog body);
}
