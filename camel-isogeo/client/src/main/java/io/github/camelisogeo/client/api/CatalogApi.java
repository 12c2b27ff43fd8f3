package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.MissingParameterException;
import io.github.camelisogeo.client.model.Catalog;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Catalogs: groups of records that a workgroup makes, and that shares hold. */
@Entity(value = "catalog", key = "catalogId", model = Catalog.class)
public interface CatalogApi {

    /**
     * Lists the catalogs of a workgroup, or those that a record belongs to. One of the two identifiers is required; with both it is
     * the workgroup's. Sub-resources are answered for a workgroup only.
     */
    @Operation
    default List<Catalog> list(
            @Optional Id workgroupId,
            @Optional Id metadataId,
            @Default("_abilities,count") @Includes("_abilities,count") Include include) {
        if (workgroupId != null) {
            return ofWorkgroup(workgroupId, include);
        }
        if (metadataId != null) {
            return ofMetadata(metadataId);
        }
        throw new MissingParameterException("catalog.list", List.of("workgroupId", "metadataId"));
    }

    /** Reads one catalog of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/catalogs/{catalogId}")
    Catalog get(
            @Path("workgroupId") Id workgroupId,
            @Path("catalogId") Id catalogId,
            @Query("_include") @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** The catalogs of a workgroup. */
    @GET("groups/{workgroupId}/catalogs")
    List<Catalog> ofWorkgroup(
            @Path("workgroupId") Id workgroupId, @Query("_include") @Includes("_abilities,count") Include include);

    /** The catalogs that a record belongs to. */
    @GET("resources/{metadataId}/catalogs")
    List<Catalog> ofMetadata(@Path("metadataId") Id metadataId);
}
