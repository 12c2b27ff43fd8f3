package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Applications: programs that log in with an identifier and a secret of their own. */
@Entity(value = "application", key = "applicationId", model = Application.class)
public interface ApplicationApi {

    /** Lists the applications of the user, or those of a workgroup. */
    @Operation
    List<Application> list(
            @Optional Id workgroupId, @Default("_abilities") @Includes("_abilities,groups") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Application> list() {
        return list(null, null);
    }

    /** Reads one application. */
    @Operation
    @GET("applications/{applicationId}")
    Application get(
            @Path("applicationId") Id applicationId,
            @Query("_include") @Default("_abilities,groups") @Includes("_abilities,groups") Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default Application get(Id applicationId) {
        return get(applicationId, null);
    }

    /**
     * Creates an application.
     *
     * @throws IsogeoAlreadyExistsException when there is one of the same name already, unless {@code checkExists} is none
     */
    @Operation
    Application create(@Body Application body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Application, CheckName)}, with the defaults. */
    default Application create(Application body) {
        return create(body, null);
    }

    /** Replaces what may be written of an application. */
    @Operation
    @PUT("applications/{applicationId}")
    Application update(@Path("applicationId") @Default("body._id") Id applicationId, @Body Application body);

    /** Does the same as {@link #update(Id, Application)}, with the defaults. */
    default Application update(Application body) {
        return update(null, body);
    }

    /** Deletes an application. */
    @Operation
    @DELETE("applications/{applicationId}")
    Void delete(@Path("applicationId") Id applicationId);

    /** Tells whether an application exists. */
    @Operation
    @GET("applications/{applicationId}")
    boolean exists(@Path("applicationId") Id applicationId);

    /** Lists the workgroups that an application is associated with. */
    @Operation
    @GET("applications/{applicationId}/groups")
    List<Workgroup> listWorkgroups(@Path("applicationId") Id applicationId);

    /**
     * Associates a group application with a workgroup. An application that may have one workgroup only, and has another, is
     * refused; {@code force} lifts that limit first.
     *
     * @throws InvalidParameterException when the application is one of users, or may have one workgroup only and has
     *     another, unless {@code force} is set
     */
    @Operation
    Void associateWorkgroup(Id applicationId, Id workgroupId, @Default("false") Boolean force);

    /** Does the same as {@link #associateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void associateWorkgroup(Id applicationId, Id workgroupId) {
        return associateWorkgroup(applicationId, workgroupId, null);
    }

    /** Ends the association of an application with a workgroup. One that is not associated is an error (404). */
    @Operation
    @DELETE("applications/{applicationId}/groups/{workgroupId}")
    Void dissociateWorkgroup(@Path("applicationId") Id applicationId, @Path("workgroupId") Id workgroupId);
}
