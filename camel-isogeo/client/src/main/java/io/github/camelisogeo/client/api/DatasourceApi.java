package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Data sources: the places whose data a workgroup has scanned. */
@Entity(value = "datasource", key = "datasourceId", model = Datasource.class)
public interface DatasourceApi {

    /** Lists the data sources of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/data-sources")
    List<Datasource> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("") @Includes("_abilities") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Datasource> list(Id workgroupId) {
        return list(workgroupId, null);
    }

    /** Reads a data source. */
    @Operation
    @GET("groups/{workgroupId}/data-sources/{datasourceId}")
    Datasource get(@Path("workgroupId") Id workgroupId, @Path("datasourceId") Id datasourceId);

    /**
     * Creates a data source. The name and the location are required. Unless {@code checkExists} is {@code none}, the workgroup's data
     * sources are listed first, to look for one with the same location or name.
     *
     * @throws IsogeoAlreadyExistsException if a data source with the same location or name exists, unless {@code checkExists} is {@code
     * none}
     */
    @Operation
    Datasource create(
            Id workgroupId,
            @Body @Needs({"name", "location"}) Datasource body,
            @Default("location") CheckLocationOrName checkExists);

    /** Does the same as {@link #create(Id, Datasource, CheckLocationOrName)}, with the defaults. */
    default Datasource create(Id workgroupId, Datasource body) {
        return create(workgroupId, body, null);
    }

    /** Replaces a data source. */
    @Operation
    @PUT("groups/{workgroupId}/data-sources/{datasourceId}")
    Datasource update(
            @Path("workgroupId") Id workgroupId,
            @Path("datasourceId") @Default("body._id") Id datasourceId,
            @Body Datasource body);

    /** Does the same as {@link #update(Id, Id, Datasource)}, with the defaults. */
    default Datasource update(Id workgroupId, Datasource body) {
        return update(workgroupId, null, body);
    }

    /** Deletes a data source. */
    @Operation
    @DELETE("groups/{workgroupId}/data-sources/{datasourceId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("datasourceId") Id datasourceId);

    /** Returns whether a data source exists in a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/data-sources/{datasourceId}")
    boolean exists(@Path("workgroupId") Id workgroupId, @Path("datasourceId") Id datasourceId);

    /**
     * Creates a data source in a workgroup, or updates the one that is there: the one with the same {@code _id}, or else with the same
     * location or name. If nothing differs, nothing is sent.
     *
     * @throws IsogeoAmbiguousException if several have the location or name
     */
    @Operation(returns = Datasource.class)
    Upsert<Datasource> upsert(Id workgroupId, @Body Datasource body, @Default("location") KeyLocationOrName key);

    /** Does the same as {@link #upsert(Id, Datasource, KeyLocationOrName)}, with the defaults. */
    default Upsert<Datasource> upsert(Id workgroupId, Datasource body) {
        return upsert(workgroupId, body, null);
    }
}
