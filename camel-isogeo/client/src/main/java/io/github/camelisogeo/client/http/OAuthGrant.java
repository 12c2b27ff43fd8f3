package io.github.camelisogeo.client.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi20;
import com.github.scribejava.core.exceptions.OAuthException;
import com.github.scribejava.core.model.OAuth2AccessToken;
import com.github.scribejava.core.model.OAuth2AccessTokenErrorResponse;
import com.github.scribejava.core.oauth.OAuth20Service;
import com.github.scribejava.httpclient.okhttp.OkHttpHttpClient;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** A grant of OAuth 2.0, asked for by ScribeJava; the application's identity travels as HTTP Basic. */
final class OAuthGrant implements Grant {

    private final OAuth20Service service;
    private final Request request;
    private final HttpUrl tokenUrl;
    private final Clock clock;

    private OAuthGrant(OAuth20Service service, Request request, HttpUrl tokenUrl, Clock clock) {
        this.service = service;
        this.request = request;
        this.tokenUrl = tokenUrl;
        this.clock = clock;
    }

    @FunctionalInterface
    private interface Request {

        OAuth2AccessToken ask(OAuth20Service service) throws IOException, InterruptedException, ExecutionException;
    }

    /** Asks for the application itself. */
    static OAuthGrant clientCredentials(Identity identity) {
        return identity.grant(OAuth20Service::getAccessTokenClientCredentialsGrant);
    }

    /** Asks for a user. */
    static OAuthGrant password(Identity identity, String username, String password) {
        return identity.grant(service -> service.getAccessTokenPasswordGrant(username, password));
    }

    /** The application, and where it asks. */
    record Identity(
            String clientId, String clientSecret, HttpUrl tokenUrl, String userAgent, OkHttpClient http, Clock clock) {

        private OAuthGrant grant(Request request) {
            OAuth20Service service = new ServiceBuilder(clientId)
                    .apiSecret(clientSecret)
                    .httpClient(new OkHttpHttpClient(http))
                    .userAgent(userAgent)
                    .build(new TokenRoute(tokenUrl.toString()));
            return new OAuthGrant(service, request, tokenUrl, clock);
        }

        @Override
        public String toString() {
            return "Identity[" + clientId + " at " + tokenUrl + "]";
        }
    }

    @Override
    public Token request() {
        try {
            OAuth2AccessToken token = request.ask(service);
            Integer life = token.getExpiresIn();
            return new Token(token.getAccessToken(), clock.instant(), life == null ? null : Duration.ofSeconds(life));
        } catch (OAuth2AccessTokenErrorResponse e) {
            throw refused(e);
        } catch (JsonProcessingException | OAuthException e) {
            // Its message holds the answer, which may hold a token.
            throw new IsogeoUnreadableAnswerException(
                    call(200, null), "the identity service answered something that is no token and no OAuth 2.0 error");
        } catch (InterruptedIOException e) {
            throw new IsogeoTimeoutException(call(0, null), "no answer of the identity service in time", e);
        } catch (IOException e) {
            throw new IsogeoTransportException(call(0, null), Failures.problem(tokenUrl, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsogeoTransportException(call(0, null), "interrupted", e);
        } catch (ExecutionException e) {
            throw new IsogeoTransportException(call(0, null), "the token request failed", e);
        }
    }

    private IsogeoException refused(OAuth2AccessTokenErrorResponse answer) {
        int status = answer.getResponse().getCode();
        String error = answer.getError() == null ? null : answer.getError().getErrorString();
        FailedCall call = call(status, error);
        if (status >= 500) {
            return new IsogeoServerException(call);
        }
        return new IsogeoUnauthorizedException(
                call,
                "the identity service refused the credentials (" + status + (error == null ? "" : " " + error)
                        + "): check " + "client id and secret, and user name and password where a user signs in");
    }

    private FailedCall call(int status, String error) {
        return new FailedCall("token", "POST", Failures.withoutSecrets(tokenUrl), status, error);
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
            throw new UnsupportedOperationException("no grant here asks a user in a browser");
        }
    }
}
