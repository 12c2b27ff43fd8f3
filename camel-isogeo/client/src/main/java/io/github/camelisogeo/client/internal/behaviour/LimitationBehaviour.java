package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.LimitationApi;
import io.github.camelisogeo.client.model.Limitation;
import io.github.camelisogeo.client.model.LimitationType;
import io.github.camelisogeo.client.value.Id;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Implements the operations of {@link LimitationApi}, and declares the routes that they use. */
public interface LimitationBehaviour extends LimitationApi {

    @Override
    default Limitation create(Id metadataId, Limitation body) {
        return post(metadataId, fitting(body));
    }

    @Override
    default Limitation update(Id metadataId, Id limitationId, Limitation body) {
        return put(metadataId, limitationId, fitting(body));
    }

    private static Limitation fitting(Limitation body) {
        return LimitationType.SECURITY.equals(body.type())
                ? body.toBuilder().restriction(null).directive(null).build()
                : body;
    }

    @POST("resources/{metadataId}/limitations")
    Limitation post(@Path("metadataId") Id metadataId, @Body Limitation body);

    @PUT("resources/{metadataId}/limitations/{limitationId}")
    Limitation put(@Path("metadataId") Id metadataId, @Path("limitationId") Id limitationId, @Body Limitation body);
}
