package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.Membership;
import io.github.camelisogeo.client.model.User;
import io.github.camelisogeo.client.value.Include;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** The account of the authenticated user. For a group application, which has no account, the API answers 403. */
@Entity("account")
public interface AccountApi {

    /** Reads the profile of the authenticated user. */
    @Operation
    @GET("account")
    User get(@Query("_include") @Default("_abilities") @Includes("_abilities") Include include);

    /** Does the same as {@link #get(Include)}, with the defaults. */
    default User get() {
        return get(null);
    }

    /** Replaces the profile of the authenticated user. */
    @Operation
    @PUT("account")
    User update(@Body User body);

    /** Lists the workgroups that the authenticated user belongs to, with the user's role in each. */
    @Operation
    @GET("account/memberships")
    List<Membership> listMemberships();
}
