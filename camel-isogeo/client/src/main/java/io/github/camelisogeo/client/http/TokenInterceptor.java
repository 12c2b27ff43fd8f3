package io.github.camelisogeo.client.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Sends the token with the calls that need one, and once more with a new one when it is refused. */
final class TokenInterceptor implements Interceptor {

    private static final int UNAUTHORIZED = 401;

    private final Tokens tokens;

    TokenInterceptor(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!Route.of(request).needsToken()) {
            return chain.proceed(request);
        }
        RequestBody body = request.body();
        boolean repeatable = body == null || !body.isOneShot();
        Token token = tokens.current(!repeatable);
        Response response = chain.proceed(authorized(request, token));
        if (response.code() != UNAUTHORIZED || !repeatable) {
            return response;
        }
        // A closed answer gives its connection back before the token is asked for.
        response.close();
        return chain.proceed(authorized(request, tokens.renewed(token)));
    }

    private static Request authorized(Request request, Token token) {
        return request.newBuilder()
                .header("Authorization", "Bearer " + token.value())
                .build();
    }
}
