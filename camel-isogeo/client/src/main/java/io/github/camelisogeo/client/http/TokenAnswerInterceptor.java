package io.github.camelisogeo.client.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;

/** Takes from ScribeJava the answers that it would call broken JSON: a server's failure, a proxy's page. */
final class TokenAnswerInterceptor implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        MediaType type = answer.body().contentType();
        boolean json = type != null && type.subtype().endsWith("json");
        boolean refusal = json && answer.code() < 500 && answer.code() != 429;
        if (!answer.isSuccessful() && !refusal) {
            throw Failures.of("token", answer);
        }
        return answer;
    }
}
