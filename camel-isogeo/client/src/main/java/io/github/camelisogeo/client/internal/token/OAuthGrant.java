package io.github.camelisogeo.client.internal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.exceptions.OAuthException;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.oauth.OAuth20Service;
import com.github.scribejava.httpclient.okhttp.OkHttpHttpClient;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.Tries.Repetition;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests tokens with an OAuth 2.0 grant, through ScribeJava. The application authenticates with HTTP Basic. */
public final class OAuthGrant implements Grant {

    private static final Logger LOG = LoggerFactory.getLogger(OAuthGrant.class);
    private static final Duration LONGEST_LIFE = Duration.ofDays(365);

    private final OAuth20Service service;
    private final Asking asking;
    private final OkHttpClient http;
    private final Request request;
    private final Tries tries;
    private final Watch watch;
    private final Supplier<CallScope> scopes;

    @FunctionalInterface
    private interface Asking {

        OAuth2AccessToken ask(OAuth20Service service) throws IOException, InterruptedException, ExecutionException;
    }

    /**
     * Returns the grant for the user if the credentials contain one, or for the application itself otherwise.
     *
     * @param http the HTTP client, which is used only for token requests
     * @param scopes creates a call for each request
     */
    public static OAuthGrant of(
            Credentials credentials,
            String userAgent,
            OkHttpClient http,
            Tries tries,
            Watch watch,
            Supplier<CallScope> scopes) {
        return new OAuthGrant(
                credentials,
                userAgent,
                credentials.username() == null
                        ? OAuth20Service::getAccessTokenClientCredentialsGrant
                        : service ->
                                service.getAccessTokenPasswordGrant(credentials.username(), credentials.password()),
                http,
                tries,
                watch,
                scopes);
    }

    private OAuthGrant(
            Credentials credentials,
            String userAgent,
            Asking asking,
            OkHttpClient http,
            Tries tries,
            Watch watch,
            Supplier<CallScope> scopes) {
        this.asking = asking;
        this.request = new Request.Builder()
                .url(credentials.tokenUrl())
                .post(RequestBody.EMPTY)
                .build();
        this.tries = tries;
        this.watch = watch;
        this.scopes = scopes;
        OkHttpClient.Builder judging = http.newBuilder();
        // The first, so that it sees answers as they are when everything else is done with them.
        judging.interceptors().add(0, new TokenAnswerInterceptor(credentials));
        this.http = judging.build();
        this.service = new ServiceBuilder(credentials.clientId())
                .apiSecret(credentials.clientSecret())
                .httpClient(new OkHttpHttpClient(this.http))
                .userAgent(userAgent)
                .build(new TokenRoute(credentials.tokenUrl().toString()));
    }

    @Override
    public Token request() {
        CallScope scope = scopes.get();
        return scope.call(() -> {
            try {
                return tries.run(scope, Repetition.SAFE, new Attempt(scope));
            } catch (WaitEndedException e) {
                throw Failures.of(scope, request, e);
            }
        });
    }

    private final class Attempt implements Tries.Attempt<Token> {

        private final CallScope scope;

        private Attempt(CallScope scope) {
            this.scope = scope;
        }

        @Override
        public Token make() throws WaitEndedException {
            try (Watch.Watched wait = watch.begin(scope, "the identity service", true)) {
                wait.abortBy(() -> http.dispatcher().cancelAll());
                try {
                    return token(asking.ask(service));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("ScribeJava doesn't wait in synchronous calls", e);
                } catch (IOException e) {
                    if (wait.ended() != null) {
                        throw wait.ended();
                    }
                    throw failure(e);
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                } catch (OAuthException | IllegalArgumentException e) {
                    // ScribeJava throws IllegalArgumentException if the answer has no content or the token is null.
                    throw unreadable();
                }
            }
        }

        private IsogeoException failure(IOException e) {
            // The message of a parser contains the answer, which may contain a token.
            return e instanceof JsonProcessingException ? unreadable() : Failures.of(scope, request, e);
        }

        private Token token(OAuth2AccessToken answer) throws IOException {
            JsonNode raw = ModelJson.mapper().readTree(answer.getRawResponse());
            JsonNode value = raw.path("access_token");
            if (!value.isTextual() || !value.textValue().matches("[\\x21-\\x7e]+")) {
                throw unreadable();
            }
            return new Token(value.textValue(), scope.time().now(), life(raw.path("expires_in")));
        }

        /** Returns the lifetime from a token answer, or null if it is missing or invalid. */
        private static Duration life(JsonNode seconds) {
            boolean known = seconds.isNumber()
                    || seconds.isTextual() && seconds.textValue().matches("[0-9]{1,18}");
            if (!known) {
                return null;
            }
            // Some servers send lifetimes that are too long for an Instant.
            return Duration.ofSeconds((long) Math.max(0, Math.min(seconds.asDouble(), LONGEST_LIFE.toSeconds())));
        }

        private IsogeoUnreadableAnswerException unreadable() {
            return new IsogeoUnreadableAnswerException(
                    call(200, null), "the identity service returned neither a token nor an OAuth 2.0 error");
        }

        private FailedCall call(int status, String error) {
            return Failures.call(scope, request, status, error);
        }

        @Override
        public void failed(IsogeoException failure, int number, int most, Duration pause) {
            LOG.debug(
                    "token: try {} of {} failed{}: {}",
                    number,
                    most,
                    pause == null ? "" : ", again in " + Durations.text(pause),
                    failure.getMessage());
        }
    }

    private static final class TokenRoute extends DefaultApi20 {

        private final String url;

        TokenRoute(String url) {
            this.url = url;
        }

        @Override
        public String getAccessTokenEndpoint() {
            return url;
        }

        @Override
        protected String getAuthorizationBaseUrl() {
            throw new UnsupportedOperationException("no supported grant needs a browser");
        }
    }
}
