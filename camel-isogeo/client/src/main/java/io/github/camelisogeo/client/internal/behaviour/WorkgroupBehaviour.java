package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.api.WorkgroupApi;
import io.github.camelisogeo.client.internal.operation.Form;
import io.github.camelisogeo.client.model.Workgroup;
import io.github.camelisogeo.client.value.Include;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Implements the operations of {@link WorkgroupApi}, and declares the routes that they use. */
public interface WorkgroupBehaviour extends WorkgroupApi {

    @Override
    default Workgroup create(Workgroup body, CheckName checkExists) {
        Existing.refuse(body, Existing.byContact(checkExists), () -> list(Include.none()));
        return post(body);
    }

    @POST("groups")
    Workgroup post(@Body @Form Workgroup body);
}
