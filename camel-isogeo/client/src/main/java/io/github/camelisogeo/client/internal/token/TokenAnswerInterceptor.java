package io.github.camelisogeo.client.internal.token;

import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.answer.ErrorBody;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.answer.Redirects;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.internal.text.Sizes;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Handles the answers that ScribeJava doesn't: server errors, redirects, HTML pages of proxies, and endless answers. */
final class TokenAnswerInterceptor implements Interceptor {

    private static final int TOO_MANY_REQUESTS = 429;

    private final Supplier<String> advice;

    /**
     * @param advice what to check if the identity service refuses
     */
    TokenAnswerInterceptor(Supplier<String> advice) {
        this.advice = advice;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        CallScope scope = CallScope.current();
        if (scope.isOver()) {
            // The call may have ended before OkHttp registered this request, so it wasn't cancelled.
            throw new InterruptedIOException("the call is over");
        }
        Response answer = chain.proceed(chain.request());
        if (answer.isRedirect() || answer.code() / 100 == 3) {
            throw Redirects.refused(
                    scope,
                    answer,
                    "redirects of token requests are not followed, because they could expose the credentials");
        }
        MediaType type = answer.body().contentType();
        boolean json = type != null && type.subtype().endsWith("json");
        boolean refusal = json && answer.code() < 500 && answer.code() != TOO_MANY_REQUESTS;
        if (refusal && !answer.isSuccessful()) {
            throw refused(scope, answer);
        }
        if (!answer.isSuccessful()) {
            throw Failures.of(scope, answer, scope.time().now());
        }
        return whole(answer, scope);
    }

    /** Returns the exception for a refusal. The status decides, whatever the body is. */
    private IsogeoUnauthorizedException refused(CallScope scope, Response answer) {
        String error = scope.withoutSecrets(ErrorBody.code(answer));
        return new IsogeoUnauthorizedException(
                Failures.call(scope, answer.request(), answer.code(), error),
                "the identity service refused the credentials (" + answer.code()
                        + (error == null ? "" : " " + OneLine.of(error))
                        + "): " + advice.get());
    }

    /** Reads the whole answer, or throws if it is too long for a token. */
    private static Response whole(Response answer, CallScope scope) throws IOException {
        try (answer) {
            if (answer.body().source().request(ErrorBody.LONGEST + 1L)) {
                throw new IsogeoUnreadableAnswerException(
                        Failures.call(scope, answer.request(), answer.code(), null),
                        "the answer of the identity service is longer than " + Sizes.text(ErrorBody.LONGEST));
            }
            Buffer content = new Buffer();
            content.writeAll(answer.body().source());
            return answer.newBuilder()
                    .body(ResponseBody.create(content, answer.body().contentType(), content.size()))
                    .build();
        }
    }
}
