package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.ApplicationApi;
import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.model.Application;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Implements the operations of {@link ApplicationApi}, and declares the routes that they use. */
public interface ApplicationBehaviour extends ApplicationApi {

    @Override
    default List<Application> list(Id workgroupId, Include include) {
        return workgroupId == null ? ofUser(include) : ofWorkgroup(workgroupId, include);
    }

    @Override
    default Application create(Application body, CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> ofUser(Include.none()));
        return post(body);
    }

    @Override
    default Void associateWorkgroup(Id applicationId, Id workgroupId, Boolean force) {
        Application application = get(applicationId, Include.of("groups"));
        if (ApplicationWorkgroups.leavesRoomFor(workgroupId, application)) {
            return put(applicationId, workgroupId);
        }
        if (!force) {
            throw ApplicationWorkgroups.full(application);
        }
        update(applicationId, application.toBuilder().canHaveManyGroups(true).build());
        return put(applicationId, workgroupId);
    }

    @GET("applications")
    List<Application> ofUser(@Query("_include") @Includes("_abilities,groups") Include include);

    @GET("groups/{workgroupId}/applications")
    List<Application> ofWorkgroup(
            @Path("workgroupId") Id workgroupId, @Query("_include") @Includes("_abilities,groups") Include include);

    @POST("applications")
    Application post(@Body Application body);

    @PUT("applications/{applicationId}/groups/{workgroupId}")
    Void put(@Path("applicationId") Id applicationId, @Path("workgroupId") Id workgroupId);
}
