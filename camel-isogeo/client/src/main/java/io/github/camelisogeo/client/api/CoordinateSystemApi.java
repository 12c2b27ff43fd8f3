package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.Code;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Coordinate systems, known by their EPSG code. */
@Entity(value = "coordinate-system", key = "code", model = CoordinateSystem.class, keyIn = "code")
public interface CoordinateSystemApi {

    /** Lists all coordinate systems, some thousands, or those that a workgroup has selected. */
    @Operation
    default List<CoordinateSystem> list(@Optional Id workgroupId) {
        return workgroupId == null ? all() : ofWorkgroup(workgroupId);
    }

    /** Reads one coordinate system, with the alias that it has in a workgroup when one is given. */
    @Operation
    default CoordinateSystem get(Code code, @Optional Id workgroupId) {
        return workgroupId == null ? one(code) : oneOfWorkgroup(workgroupId, code);
    }

    /** Sets the coordinate system of a record, in the place of another. */
    @Operation
    @PUT("resources/{metadataId}/coordinate-system")
    CoordinateSystem associateMetadata(@Path("metadataId") Id metadataId, @Body CoordinateSystem body);

    /** Removes the coordinate system of a record. */
    @Operation
    @DELETE("resources/{metadataId}/coordinate-system")
    Void dissociateMetadata(@Path("metadataId") Id metadataId);

    /** Adds a coordinate system to the selection of a workgroup, or changes its alias there; no alias removes it. */
    @Operation
    default CoordinateSystem associateWorkgroup(Id workgroupId, Code code, @Optional String alias) {
        return put(workgroupId, code, Collections.singletonMap("alias", alias));
    }

    /** Takes a coordinate system out of the selection of a workgroup. */
    @Operation
    @DELETE("groups/{workgroupId}/coordinate-systems/{code}")
    Void dissociateWorkgroup(@Path("workgroupId") Id workgroupId, @Path("code") Code code);

    /** All of them. */
    @GET("coordinate-systems")
    List<CoordinateSystem> all();

    /** Those that a workgroup has selected. */
    @GET("groups/{workgroupId}/coordinate-systems")
    List<CoordinateSystem> ofWorkgroup(@Path("workgroupId") Id workgroupId);

    @GET("coordinate-systems/{code}")
    CoordinateSystem one(@Path("code") Code code);

    @GET("groups/{workgroupId}/coordinate-systems/{code}")
    CoordinateSystem oneOfWorkgroup(@Path("workgroupId") Id workgroupId, @Path("code") Code code);

    @PUT("groups/{workgroupId}/coordinate-systems/{code}")
    CoordinateSystem put(@Path("workgroupId") Id workgroupId, @Path("code") Code code, @Body Map<String, Object> alias);
}
