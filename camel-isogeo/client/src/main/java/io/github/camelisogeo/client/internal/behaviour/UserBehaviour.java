package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.CheckEmail;
import io.github.camelisogeo.client.api.Newsletter;
import io.github.camelisogeo.client.api.UserApi;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Implements the operations of {@link UserApi}, and declares the routes that they use. */
public interface UserBehaviour extends UserApi {

    @Override
    default User create(User body, CheckEmail checkExists) {
        Existing.refuse(body, Existing.byContact(checkExists), () -> list(Include.of("memberships")));
        return post(body);
    }

    @Override
    default User updateSubscription(Id userId, User body, Newsletter subscription, Boolean subscribe) {
        Subscriptions subscriptions = new Subscriptions(subscription);
        return subscriptions.isWishOf(body, subscribe) ? body : update(userId, subscriptions.wished(body, subscribe));
    }

    @POST("users")
    User post(@Body User body);
}
