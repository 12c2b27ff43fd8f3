package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.Condition;
import io.github.camelisogeo.client.model.License;
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

/** Licences: what the data may be used for. */
@Entity(value = "license", key = "licenseId", model = License.class)
public interface LicenseApi {

    /** Lists the licences of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/licenses")
    List<License> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<License> list(Id workgroupId) {
        return list(workgroupId, null);
    }

    /** Reads a licence. */
    @Operation
    @GET("licenses/{licenseId}")
    License get(@Path("licenseId") Id licenseId);

    /**
     * Creates a licence in a workgroup. The name is required. Unless {@code checkExists} is {@code none}, the workgroup's licences are
     * listed first, to look for one with the same name.
     *
     * @throws IsogeoAlreadyExistsException if a licence with the same name exists, unless {@code checkExists} is {@code none}
     */
    @Operation
    License create(Id workgroupId, @Body @Needs("name") License body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Id, License, CheckName)}, with the defaults. */
    default License create(Id workgroupId, License body) {
        return create(workgroupId, body, null);
    }

    /** Replaces a licence. Isogeo's own licences, which have no owner, can't be replaced. */
    @Operation
    @PUT("groups/{workgroupId}/licenses/{licenseId}")
    License update(
            @Path("workgroupId") @Default("body.owner._id") Id workgroupId,
            @Path("licenseId") @Default("body._id") Id licenseId,
            @Body @Form License body);

    /** Does the same as {@link #update(Id, Id, License)}, with the defaults. */
    default License update(License body) {
        return update(null, null, body);
    }

    /** Deletes a licence. */
    @Operation
    @DELETE("groups/{workgroupId}/licenses/{licenseId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("licenseId") Id licenseId);

    /** Returns whether a licence exists. */
    @Operation
    @GET("licenses/{licenseId}")
    boolean exists(@Path("licenseId") Id licenseId);

    /**
     * Adds a condition with a licence to a record. Unless {@code force} is set, the record's conditions are read first, to look for one
     * with this licence. If the body is absent, the licence is read first.
     *
     * @throws IsogeoAlreadyExistsException if the record already has a condition with this licence, unless {@code force} is set
     */
    @Operation
    Condition associateMetadata(
            Id metadataId,
            @Default("body._id") Id licenseId,
            @Optional String description,
            @Default("false") Boolean force,
            @Body @Optional License body);

    /** Does the same as {@link #associateMetadata(Id, Id, String, Boolean, License)}, with the defaults. */
    default Condition associateMetadata(Id metadataId, Id licenseId) {
        return associateMetadata(metadataId, licenseId, null, null, null);
    }

    /**
     * Creates a licence in a workgroup, or updates the one that is there: the one with the same {@code _id}, or else with the same name. If
     * nothing differs, nothing is sent.
     *
     * @throws IsogeoAmbiguousException if several have the name
     */
    @Operation(returns = License.class)
    Upsert<License> upsert(Id workgroupId, @Body License body);
}
