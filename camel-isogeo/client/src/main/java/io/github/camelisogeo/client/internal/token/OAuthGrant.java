package io.github.camelisogeo.client.internal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.exceptions.OAuthException;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.oauth.AccessTokenRequestParams;
import com.github.scribejava.core.oauth.OAuth20Service;
import com.github.scribejava.core.oauth2.clientauthentication.ClientAuthentication;
import com.github.scribejava.core.oauth2.clientauthentication.RequestBodyAuthenticationScheme;
import com.github.scribejava.httpclient.okhttp.OkHttpHttpClient;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.Tries.Repetition;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.internal.text.Secrets;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests tokens with an OAuth 2.0 grant, through ScribeJava. The application authenticates with HTTP Basic if it has a secret. Once a
 * refresh token is known, tokens are requested with the newest one.
 */
public final class OAuthGrant implements Grant {

    private static final Logger LOG = LoggerFactory.getLogger(OAuthGrant.class);
    private static final Duration LONGEST_LIFE = Duration.ofDays(365);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Credentials credentials;
    private final OAuth20Service service;
    private final OkHttpClient http;
    private final Request request;
    private final Tries tries;
    private final Watch watch;
    private final Supplier<CallScope> scopes;
    private final Reports reports;
    private volatile String refreshToken;
    private volatile boolean codeIsUsed;

    /**
     * What others want to know.
     *
     * @param refreshTokens is told each new refresh token
     * @param secrets keeps each token, so that no message shows it
     * @param requests is told each request
     */
    public record Reports(Consumer<String> refreshTokens, Secrets secrets, TokenRequests requests) {}

    /**
     * Returns the grant that fits the credentials.
     *
     * @param http the HTTP client, which is used only for token requests
     * @param scopes creates a call for each request
     */
    public static Grant of(
            Credentials credentials,
            String userAgent,
            OkHttpClient http,
            Tries tries,
            Watch watch,
            Supplier<CallScope> scopes,
            Reports reports) {
        return credentials.proof() instanceof Credentials.Nothing
                ? new NoGrant(credentials, scopes)
                : new OAuthGrant(credentials, userAgent, http, tries, watch, scopes, reports);
    }

    private OAuthGrant(
            Credentials credentials,
            String userAgent,
            OkHttpClient http,
            Tries tries,
            Watch watch,
            Supplier<CallScope> scopes,
            Reports reports) {
        this.credentials = credentials;
        this.request = new Request.Builder()
                .url(credentials.tokenUrl())
                .post(RequestBody.EMPTY)
                .build();
        this.tries = tries;
        this.watch = watch;
        this.scopes = scopes;
        this.reports = reports;
        OkHttpClient.Builder judging = http.newBuilder();
        // The first, so that it sees answers as they are when everything else is done with them.
        judging.interceptors().add(0, new TokenAnswerInterceptor(this::advice));
        this.http = judging.build();
        ServiceBuilder builder = new ServiceBuilder(credentials.clientId());
        if (credentials.clientSecret() != null) {
            builder.apiSecret(credentials.clientSecret());
        }
        if (credentials.proof() instanceof Credentials.OfRefreshToken refresh) {
            this.refreshToken = refresh.refreshToken();
        }
        if (credentials.proof() instanceof Credentials.OfCode code && code.redirectUri() != null) {
            builder.callback(code.redirectUri());
        }
        this.service = builder.httpClient(new OkHttpHttpClient(this.http))
                .userAgent(userAgent)
                .build(new TokenRoute(credentials.tokenUrl().toString(), credentials.clientSecret() != null));
    }

    @Override
    public Token request() {
        CallScope scope = scopes.get();
        return scope.call(() -> {
            boolean withCode = isWithCode();
            if (withCode && codeIsUsed) {
                throw new IsogeoUnauthorizedException(
                        Failures.call(scope, request, BAD_REQUEST, null),
                        "authorizationCode was already sent, and a code can be exchanged only once: sign in again,"
                                + " and set the new code, or better its refreshToken");
            }
            Attempt attempt = new Attempt(scope);
            long begun = scope.time().nanoTime();
            int status = 0;
            boolean succeeded = false;
            try {
                // A code that is sent twice may be taken for a stolen one.
                Token token = tries.run(scope, withCode ? Repetition.AS_THE_VERB_ALLOWS : Repetition.SAFE, attempt);
                codeIsUsed = withCode;
                succeeded = true;
                status = OK;
                return token;
            } catch (WaitEndedException e) {
                codeIsUsed = withCode;
                throw Failures.of(scope, request, e);
            } catch (IsogeoException e) {
                codeIsUsed = withCode && mayHaveArrived(e);
                status = e.status();
                throw e;
            } finally {
                ended(status, succeeded, Duration.ofNanos(scope.time().nanoTime() - begun), attempt);
            }
        });
    }

    private void ended(int status, boolean succeeded, Duration duration, Attempt attempt) {
        try {
            reports.requests().ended(status, succeeded, duration, attempt.made, attempt.paused);
        } catch (RuntimeException e) {
            LOG.warn("token: a listener failed", e);
        }
    }

    private boolean isWithCode() {
        return refreshToken == null && credentials.proof() instanceof Credentials.OfCode;
    }

    private static boolean mayHaveArrived(IsogeoException failure) {
        return !(failure instanceof IsogeoRateLimitedException
                || failure.getCause() instanceof ConnectException
                || failure.getCause() instanceof UnknownHostException);
    }

    private OAuth2AccessToken ask() throws IOException, InterruptedException, ExecutionException {
        String refresh = refreshToken;
        if (refresh != null) {
            return service.refreshAccessToken(refresh);
        }
        if (credentials.proof() instanceof Credentials.OfUser user) {
            return service.getAccessTokenPasswordGrant(user.username(), user.password());
        }
        if (credentials.proof() instanceof Credentials.OfCode code) {
            return service.getAccessToken(
                    AccessTokenRequestParams.create(code.code()).pkceCodeVerifier(code.verifier()));
        }
        return service.getAccessTokenClientCredentialsGrant();
    }

    /** Keeps the newest refresh token, if it stands for the consent of a user. With a password, the password goes on to be used. */
    private void keep(String received) {
        boolean consented = credentials.proof() instanceof Credentials.OfCode
                || credentials.proof() instanceof Credentials.OfRefreshToken;
        if (!consented || received == null || received.isBlank() || received.equals(refreshToken)) {
            return;
        }
        refreshToken = received;
        try {
            reports.refreshTokens().accept(received);
        } catch (RuntimeException e) {
            // Its message may contain the token.
            LOG.warn(
                    "The listener for refresh tokens failed ({}); the new refresh token may not be stored",
                    e.getClass().getName());
        }
    }

    /** Returns what to check if the identity service refuses. */
    private String advice() {
        if (refreshToken != null) {
            return "check clientId and clientSecret; if they are right, the refresh token is no longer valid:"
                    + " sign in again";
        }
        return credentials.proof() instanceof Credentials.OfCode
                ? "check clientId and clientSecret, redirectUri, which must be the one that the code was sent to, and"
                        + " codeVerifier; a code is valid only for some minutes, and once"
                : "check clientId and clientSecret, and username and password if they are set";
    }

    private final class Attempt implements Tries.Attempt<Token> {

        private final CallScope scope;
        private int made;
        private Duration paused = Duration.ZERO;

        private Attempt(CallScope scope) {
            this.scope = scope;
        }

        @Override
        public Token make() throws WaitEndedException {
            made++;
            try (Watch.Watched wait = watch.begin(scope, "the identity service", true)) {
                wait.abortBy(() -> http.dispatcher().cancelAll());
                try {
                    return token(ask());
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
            reports.secrets().received(value.textValue());
            reports.secrets().received(raw.path("refresh_token").textValue());
            keep(raw.path("refresh_token").textValue());
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
                    call(OK, null), "the identity service returned neither a token nor an OAuth 2.0 error");
        }

        private FailedCall call(int status, String error) {
            return Failures.call(scope, request, status, error);
        }

        @Override
        public void failed(IsogeoException failure, int number, int most, Duration pause) {
            paused = pause == null ? paused : paused.plus(pause);
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
        private final boolean withSecret;

        TokenRoute(String url, boolean withSecret) {
            this.url = url;
            this.withSecret = withSecret;
        }

        @Override
        public ClientAuthentication getClientAuthentication() {
            return withSecret ? super.getClientAuthentication() : RequestBodyAuthenticationScheme.instance();
        }

        @Override
        public String getAccessTokenEndpoint() {
            return url;
        }

        @Override
        protected String getAuthorizationBaseUrl() {
            throw new UnsupportedOperationException("only tokens are requested here");
        }
    }
}
