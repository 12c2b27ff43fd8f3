package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckLocationOrName;
import io.github.camelisogeo.client.api.DatasourceApi;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link DatasourceApi}, and declares the routes that they use. */
public interface DatasourceBehaviour extends DatasourceApi {

    @Override
    default Datasource create(Id workgroupId, Datasource body, CheckLocationOrName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> list(workgroupId, Include.none()));
        return post(workgroupId, body);
    }

    @POST("groups/{workgroupId}/data-sources")
    Datasource post(@Path("workgroupId") Id workgroupId, @Body Datasource body);
}
