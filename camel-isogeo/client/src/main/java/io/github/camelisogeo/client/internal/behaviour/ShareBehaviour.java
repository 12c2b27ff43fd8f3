package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckName;
import io.github.camelisogeo.client.api.ShareApi;
import io.github.camelisogeo.client.internal.operation.Slow;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Implements the operations of {@link ShareApi}, and declares the routes that they use. */
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

    /** Lists the shares that the application or the user can see. */
    @Slow
    @GET("shares")
    List<Share> visible();

    /** Lists the shares that a workgroup has made. */
    @GET("groups/{workgroupId}/shares")
    List<Share> ofWorkgroup(@Path("workgroupId") Id workgroupId);

    @POST("groups/{workgroupId}/shares")
    Share post(@Path("workgroupId") Id workgroupId, @Body Share body);
}
