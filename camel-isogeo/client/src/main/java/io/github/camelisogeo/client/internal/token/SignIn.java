package io.github.camelisogeo.client.internal.token;

import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Requests a token outside of a call of the API. */
public final class SignIn {

    private final Tokens tokens;
    private final Request request;

    public SignIn(Tokens tokens, HttpUrl tokenUrl) {
        this.tokens = tokens;
        this.request =
                new Request.Builder().url(tokenUrl).post(RequestBody.EMPTY).build();
    }

    /**
     * Requests a token, unless there is a valid one.
     *
     * @param scope the call whose deadline applies
     * @throws IsogeoException if there is none
     */
    public void run(CallScope scope) {
        try {
            tokens.current(scope, false);
        } catch (WaitEndedException e) {
            throw Failures.of(scope, request, e);
        } catch (IsogeoException e) {
            throw Failures.withoutToken(scope, e);
        }
    }
}
