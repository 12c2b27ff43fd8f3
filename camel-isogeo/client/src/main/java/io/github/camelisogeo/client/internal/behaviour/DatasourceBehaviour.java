package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckLocationOrName;
import io.github.camelisogeo.client.api.DatasourceApi;
import io.github.camelisogeo.client.api.KeyLocationOrName;
import io.github.camelisogeo.client.model.Datasource;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upsert;
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

    @Override
    default Upsert<Datasource> upsert(Id workgroupId, Datasource body, KeyLocationOrName key) {
        return Upserting.among(() -> list(workgroupId, Include.none()), body, Existing.by(key), null)
                .whole(
                        wanted -> create(workgroupId, wanted, CheckLocationOrName.NONE),
                        whole -> update(workgroupId, null, whole));
    }

    @POST("groups/{workgroupId}/data-sources")
    Datasource post(@Path("workgroupId") Id workgroupId, @Body Datasource body);
}
