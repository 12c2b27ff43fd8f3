package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Coordinate systems, identified by their EPSG codes. */
@Entity(value = "coordinate-system", key = "code", model = CoordinateSystem.class, keyIn = "code")
public interface CoordinateSystemApi {

    /**
     * Lists the coordinate systems that a workgroup has selected, or all coordinate systems, several thousand, if {@code workgroupId} is
     * not given.
     */
    @Operation(reads = true)
    List<CoordinateSystem> list(@Optional Id workgroupId);

    /** Does the same as {@link #list(Id)}, with the defaults. */
    default List<CoordinateSystem> list() {
        return list(null);
    }

    /** Reads a coordinate system. If {@code workgroupId} is given, the alias is that of the workgroup. */
    @Operation(reads = true)
    CoordinateSystem get(Code code, @Optional Id workgroupId);

    /** Does the same as {@link #get(Code, Id)}, with the defaults. */
    default CoordinateSystem get(Code code) {
        return get(code, null);
    }

    /** Sets the coordinate system of a record. This replaces an earlier one. */
    @Operation
    @PUT("resources/{metadataId}/coordinate-system")
    CoordinateSystem associateMetadata(@Path("metadataId") Id metadataId, @Body CoordinateSystem body);

    /** Removes the coordinate system of a record. */
    @Operation
    @DELETE("resources/{metadataId}/coordinate-system")
    Void dissociateMetadata(@Path("metadataId") Id metadataId);

    /**
     * Adds a coordinate system to those that a workgroup has selected, or changes its alias there. Without {@code alias} the alias is
     * removed.
     */
    @Operation
    CoordinateSystem associateWorkgroup(Id workgroupId, Code code, @Optional String alias);

    /** Does the same as {@link #associateWorkgroup(Id, Code, String)}, with the defaults. */
    default CoordinateSystem associateWorkgroup(Id workgroupId, Code code) {
        return associateWorkgroup(workgroupId, code, null);
    }

    /** Removes a coordinate system from those that a workgroup has selected. */
    @Operation
    @DELETE("groups/{workgroupId}/coordinate-systems/{code}")
    Void dissociateWorkgroup(@Path("workgroupId") Id workgroupId, @Path("code") Code code);
}
