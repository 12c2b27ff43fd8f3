package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.model.Workgroup;
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

    /** Lists the applications of the user, or those of a workgroup if {@code workgroupId} is given. */
    @Operation(reads = true)
    List<Application> list(
            @Optional Id workgroupId, @Default("_abilities") @Includes("_abilities,groups") Include include);

    /** Does the same as {@link #list(Id, Include)}, with the defaults. */
    default List<Application> list() {
        return list(null, null);
    }

    /** Reads an application. */
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
     * Creates an application. Unless {@code checkExists} is {@code none}, the user's applications are listed first, to look for one with
     * the same name.
     *
     * @throws IsogeoAlreadyExistsException if an application with the same name exists, unless {@code checkExists} is {@code none}
     */
    @Operation
    Application create(@Body Application body, @Default("name") CheckName checkExists);

    /** Does the same as {@link #create(Application, CheckName)}, with the defaults. */
    default Application create(Application body) {
        return create(body, null);
    }

    /** Replaces the writable attributes of an application. */
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

    /** Returns whether an application exists. */
    @Operation
    @GET("applications/{applicationId}")
    boolean exists(@Path("applicationId") Id applicationId);

    /** Lists the workgroups that an application is associated with. */
    @Operation
    @GET("applications/{applicationId}/groups")
    List<Workgroup> listWorkgroups(@Path("applicationId") Id applicationId);

    /**
     * Associates a group application with a workgroup. The application is read first. If it may have only one workgroup and already has
     * another, the call is refused, unless {@code force} is set: then the application is updated first so that it may have several.
     *
     * @throws InvalidParameterException if the application is not a group application, or if it may have only one workgroup and already has
     * another and {@code force} is not set
     */
    @Operation
    Void associateWorkgroup(Id applicationId, Id workgroupId, @Default("false") Boolean force);

    /** Does the same as {@link #associateWorkgroup(Id, Id, Boolean)}, with the defaults. */
    default Void associateWorkgroup(Id applicationId, Id workgroupId) {
        return associateWorkgroup(applicationId, workgroupId, null);
    }

    /** Removes an application from a workgroup. The API answers 404 if they are not associated. */
    @Operation
    @DELETE("applications/{applicationId}/groups/{workgroupId}")
    Void dissociateWorkgroup(@Path("applicationId") Id applicationId, @Path("workgroupId") Id workgroupId);
}
