package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoAmbiguousException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.Specification;
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

/** Specifications that data can conform to. */
@Entity(value = "specification", key = "specificationId", model = Specification.class)
public interface SpecificationApi {

    /** Lists the specifications of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/specifications")
    List<Specification> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Specification> list(Id workgroupId) {
        return list(workgroupId, null);
    }

    /** Reads a specification. */
    @Operation
    @GET("specifications/{specificationId}")
    Specification get(@Path("specificationId") Id specificationId);

    /**
     * Creates a specification in a workgroup. The name is required. Unless {@code checkExists} is {@code none}, the workgroup's
     * specifications are listed first, to look for one with the same name.
     *
     * @throws IsogeoAlreadyExistsException if a specification with the same name exists, unless {@code checkExists} is {@code none}
     */
    @Operation
    Specification create(
            Id workgroupId, @Body @Needs("name") Specification body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Id, Specification, CheckName)}, with the defaults. */
    default Specification create(Id workgroupId, Specification body) {
        return create(workgroupId, body, null);
    }

    /** Replaces a specification. Isogeo's own specifications, which have no owner, can't be replaced. */
    @Operation
    @PUT("groups/{workgroupId}/specifications/{specificationId}")
    Specification update(
            @Path("workgroupId") @Default("body.owner._id") Id workgroupId,
            @Path("specificationId") @Default("body._id") Id specificationId,
            @Body @Form Specification body);

    /** Does the same as {@link #update(Id, Id, Specification)}, with the defaults. */
    default Specification update(Specification body) {
        return update(null, null, body);
    }

    /** Deletes a specification. */
    @Operation
    @DELETE("groups/{workgroupId}/specifications/{specificationId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("specificationId") Id specificationId);

    /** Returns whether a specification exists. */
    @Operation
    @GET("specifications/{specificationId}")
    boolean exists(@Path("specificationId") Id specificationId);

    /** States whether a record conforms to a specification, as {@code conformity.create} does. This replaces an earlier statement. */
    @Operation
    Conformity associateMetadata(
            Id metadataId,
            @Default("body._id") Id specificationId,
            @Body Specification body,
            @Default("false") Boolean conformant);

    /** Does the same as {@link #associateMetadata(Id, Id, Specification, Boolean)}, with the defaults. */
    default Conformity associateMetadata(Id metadataId, Specification body) {
        return associateMetadata(metadataId, null, body, null);
    }

    /** Removes a specification from a record. The API answers 404 if the record doesn't have it. */
    @Operation
    @DELETE("resources/{metadataId}/specifications/{specificationId}")
    Void dissociateMetadata(@Path("metadataId") Id metadataId, @Path("specificationId") Id specificationId);

    /**
     * Creates a specification in a workgroup, or updates the one that is there: the one with the same {@code _id}, or else with the same name. If
     * nothing differs, nothing is sent.
     *
     * @throws IsogeoAmbiguousException if several have the name
     */
    @Operation(returns = Specification.class)
    Upsert<Specification> upsert(Id workgroupId, @Body Specification body);
}
