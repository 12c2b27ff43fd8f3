package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.http.Form;
import io.github.camelisogeo.client.model.Conformity;
import io.github.camelisogeo.client.model.Id;
import io.github.camelisogeo.client.model.Specification;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Include;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Needs;
import io.github.camelisogeo.client.operation.Operation;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Specifications: what data may conform to. */
@Entity(value = "specification", key = "specificationId", model = Specification.class)
public interface SpecificationApi {

    /** Lists the specifications of a workgroup. */
    @Operation
    @GET("groups/{workgroupId}/specifications")
    List<Specification> list(
            @Path("workgroupId") Id workgroupId,
            @Query("_include") @Default("_abilities,count") @Includes("_abilities,count") Include include);

    /** Reads one specification. */
    @Operation
    @GET("specifications/{specificationId}")
    Specification get(@Path("specificationId") Id specificationId);

    /**
     * Creates a specification in a workgroup; the name is required.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same name already, unless {@code checkExists} is none
     */
    @Operation
    default Specification create(
            Id workgroupId, @Body @Needs("name") Specification body, @Default("name") CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> list(workgroupId, Include.none()));
        return post(workgroupId, body);
    }

    /** Replaces a specification. Those of Isogeo, which have no owner, can't be replaced. */
    @Operation
    @PUT("groups/{workgroupId}/specifications/{specificationId}")
    Specification update(
            @Path("workgroupId") @Default("body.owner._id") Id workgroupId,
            @Path("specificationId") @Default("body._id") Id specificationId,
            @Body @Form Specification body);

    /** Deletes a specification. */
    @Operation
    @DELETE("groups/{workgroupId}/specifications/{specificationId}")
    Void delete(@Path("workgroupId") Id workgroupId, @Path("specificationId") Id specificationId);

    /** Tells whether a specification exists. */
    @Operation
    @GET("specifications/{specificationId}")
    boolean exists(@Path("specificationId") Id specificationId);

    /** States whether a record conforms to a specification, as {@code conformity.create} does; an earlier statement is replaced. */
    @Operation
    default Conformity associateMetadata(
            Id metadataId,
            @Default("body._id") Id specificationId,
            @Body Specification body,
            @Default("false") Boolean conformant) {
        Conformity conformity =
                Conformity.builder().conformant(conformant).specification(body).build();
        return conformities().create(metadataId, specificationId, conformity);
    }

    /** Removes a specification from a record. One that is not there is an error (404). */
    @Operation
    @DELETE("resources/{metadataId}/specifications/{specificationId}")
    Void dissociateMetadata(@Path("metadataId") Id metadataId, @Path("specificationId") Id specificationId);

    @POST("groups/{workgroupId}/specifications")
    Specification post(@Path("workgroupId") Id workgroupId, @Body @Form Specification body);

    ConformityApi conformities();
}
