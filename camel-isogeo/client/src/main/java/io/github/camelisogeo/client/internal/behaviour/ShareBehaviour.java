package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.api.ShareApi;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.operation.Slow;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** How the operations of {@link ShareApi} work, and the routes that they are built on. */
public interface ShareBehaviour extends ShareApi {

    @Override
    default List<Share> list(Id workgroupId) {
        return workgroupId == null ? visible() : ofWorkgroup(workgroupId);
    }

    @Override
    default Share create(Id workgroupId, Share body, CheckName checkExists) {
        Existing.refuse(body, Existing.by(checkExists), () -> ofWorkgroup(workgroupId));
        return post(workgroupId, body);
    }

    @Override
    default Share reshare(Id shareId, Boolean reshare, Share body) {
        List<String> rights = reshare ? List.of("reshare") : List.of();
        return body.rights().equals(rights)
                ? body
                : update(shareId, body.toBuilder().rights(rights).build());
    }

    /** The shares that feed the application or the user. */
    @Slow
    @GET("shares")
    List<Share> visible();

    /** The shares made by a workgroup. */
    @GET("groups/{workgroupId}/shares")
    List<Share> ofWorkgroup(@Path("workgroupId") Id workgroupId);

    @POST("groups/{workgroupId}/shares")
    Share post(@Path("workgroupId") Id workgroupId, @Body Share body);
}
