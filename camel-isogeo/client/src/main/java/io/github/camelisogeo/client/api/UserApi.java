package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.IsogeoAlreadyExistsException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Needs;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Membership;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Users. Only Isogeo staff may list, create, update and delete them. */
@Entity(value = "user", key = "userId", model = User.class)
public interface UserApi {

    /**
     * Lists the users.
     *
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    @GET("users")
    List<User> list(@Query("_include") @Default("memberships") @Includes("_abilities,memberships") Include include);

    /** Does the same as {@link #list(Include)}, with the defaults. */
    default List<User> list() {
        return list(null);
    }

    /** Reads a user. */
    @Operation
    @GET("users/{userId}")
    User get(
            @Path("userId") Id userId,
            @Query("_include") @Default("_abilities") @Includes("_abilities,memberships") Include include);

    /** Does the same as {@link #get(Id, Include)}, with the defaults. */
    default User get(Id userId) {
        return get(userId, null);
    }

    /**
     * Creates a user. The name and the email address of the contact are required. Unless {@code checkExists} is {@code none}, all users are
     * listed first, to look for one with the same email address.
     *
     * @throws IsogeoAlreadyExistsException if a user with the same email address exists, unless {@code checkExists} is {@code none}
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    User create(@Body @Needs({"contact.name", "contact.email"}) User body, @Default("email") CheckEmail checkExists);

    /** Does the same as {@link #create(User, CheckEmail)}, with the defaults. */
    default User create(User body) {
        return create(body, null);
    }

    /**
     * Replaces a user.
     *
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    @PUT("users/{userId}")
    User update(@Path("userId") @Default("body._id") Id userId, @Body User body);

    /** Does the same as {@link #update(Id, User)}, with the defaults. */
    default User update(User body) {
        return update(null, body);
    }

    /**
     * Deletes a user.
     *
     * @throws IsogeoForbiddenException if the user is not a member of the staff
     */
    @Operation
    @DELETE("users/{userId}")
    Void delete(@Path("userId") Id userId);

    /** Lists the workgroups that a user belongs to, with the user's role in each. */
    @Operation
    @GET("users/{userId}/memberships")
    List<Membership> listMemberships(@Path("userId") Id userId);

    /**
     * Subscribes a user to a newsletter, or cancels the subscription. If the body already says so, nothing is sent and the body is
     * returned.
     */
    @Operation
    User updateSubscription(
            @Default("body._id") Id userId, @Body User body, Newsletter subscription, Boolean subscribe);

    /** Does the same as {@link #updateSubscription(Id, User, Newsletter, Boolean)}, with the defaults. */
    default User updateSubscription(User body, Newsletter subscription, Boolean subscribe) {
        return updateSubscription(null, body, subscription, subscribe);
    }
}
