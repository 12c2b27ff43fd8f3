package io.github.camelisogeo.client.internal.token;

import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Stands in for a grant if there is only an access token, which can't be renewed. Requests nothing. */
final class NoGrant implements Grant {

    private static final int UNAUTHORIZED = 401;

    private final Request request;
    private final Supplier<CallScope> scopes;

    NoGrant(Credentials credentials, Supplier<CallScope> scopes) {
        this.request = new Request.Builder()
                .url(credentials.tokenUrl())
                .post(RequestBody.EMPTY)
                .build();
        this.scopes = scopes;
    }

    @Override
    public Token request() {
        throw new IsogeoUnauthorizedException(
                Failures.call(scopes.get(), request, UNAUTHORIZED, null),
                "the API refused accessToken (401), and it can't be renewed, because neither refreshToken nor"
                        + " other credentials are set: set a new accessToken, or refreshToken with clientId and"
                        + " clientSecret");
    }
}
