package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CoordinateSystemApi;
import io.github.camelisogeo.client.model.CoordinateSystem;
import io.github.camelisogeo.client.value.Code;
import io.github.camelisogeo.client.value.Id;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link CoordinateSystemApi}, and declares the routes that they use. */
public interface CoordinateSystemBehaviour extends CoordinateSystemApi {

    @Override
    default List<CoordinateSystem> list(Id workgroupId) {
        return workgroupId == null ? all() : ofWorkgroup(workgroupId);
    }

    @Override
    default CoordinateSystem get(Code code, Id workgroupId) {
        return workgroupId == null ? one(code) : oneOfWorkgroup(workgroupId, code);
    }

    @Override
    default CoordinateSystem associateWorkgroup(Id workgroupId, Code code, String alias) {
        return put(workgroupId, code, Collections.singletonMap("alias", alias));
    }

    /** Lists all coordinate systems. */
    @GET("coordinate-systems")
    List<CoordinateSystem> all();

    /** Lists the coordinate systems that a workgroup has selected. */
    @GET("groups/{workgroupId}/coordinate-systems")
    List<CoordinateSystem> ofWorkgroup(@Path("workgroupId") Id workgroupId);

    @GET("coordinate-systems/{code}")
    CoordinateSystem one(@Path("code") Code code);

    @GET("groups/{workgroupId}/coordinate-systems/{code}")
    CoordinateSystem oneOfWorkgroup(@Path("workgroupId") Id workgroupId, @Path("code") Code code);

    @PUT("groups/{workgroupId}/coordinate-systems/{code}")
    CoordinateSystem put(@Path("workgroupId") Id workgroupId, @Path("code") Code code, @Body Map<String, Object> alias);
}
