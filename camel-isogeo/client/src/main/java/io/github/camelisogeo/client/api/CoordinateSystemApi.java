package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Coordinate systems, known by their EPSG code. */
@Entity(value = "coordinate-system", key = "code", model = CoordinateSystem.class, keyIn = "code")
public interface CoordinateSystemApi {

    /** Lists all coordinate systems, some thousands, or those that a workgroup has selected. */
    @Operation
    List<CoordinateSystem> list(@Optional Id workgroupId);

    /** Does the same as {@link #list(Id)}, with the defaults. */
    default List<CoordinateSystem> list() {
        return list(null);
    }

    /** Reads one coordinate system, with the alias that it has in a workgroup when one is given. */
    @Operation
    CoordinateSystem get(Code code, @Optional Id workgroupId);

    /** Does the same as {@link #get(Code, Id)}, with the defaults. */
    default CoordinateSystem get(Code code) {
        return get(code, null);
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
    CoordinateSystem associateWorkgroup(Id workgroupId, Code code, @Optional String alias);

    /** Does the same as {@link #associateWorkgroup(Id, Code, String)}, with the defaults. */
    default CoordinateSystem associateWorkgroup(Id workgroupId, Code code) {
        return associateWorkgroup(workgroupId, code, null);
    }

    /** Takes a coordinate system out of the selection of a workgroup. */
    @Operation
    @DELETE("groups/{workgroupId}/coordinate-systems/{code}")
    Void dissociateWorkgroup(@Path("workgroupId") Id workgroupId, @Path("code") Code code);
}
