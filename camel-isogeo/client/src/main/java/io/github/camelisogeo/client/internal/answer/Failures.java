package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.text.OneLine;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** Creates typed exceptions for failures. */
public final class Failures {

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private Failures() {}

    /** Returns the exception for an answer with an error status, and closes the answer. */
    public static IsogeoException of(CallScope scope, Response answer, Instant now) {
        int status = answer.code();
        FailedCall call = call(scope, answer.request(), status, ErrorBody.code(answer));
        return switch (status) {
            case 400 -> new IsogeoBadRequestException(call);
            case 401 -> new IsogeoUnauthorizedException(call);
            case 403 -> new IsogeoForbiddenException(call);
            case 404 -> new IsogeoNotFoundException(call);
            case 409 -> new IsogeoConflictException(call);
            case 429 -> new IsogeoRateLimitedException(call, RetryAfter.of(answer, now));
            default ->
                status >= 500 ? new IsogeoServerException(call, RetryAfter.of(answer, now)) : new IsogeoException(call);
        };
    }

    /** Returns the exception for a failure of the transport. */
    public static IsogeoException of(CallScope scope, Request request, IOException e) {
        if (e instanceof UnreadableBodyException unreadable) {
            return new IsogeoUnreadableAnswerException(call(scope, request, unreadable.status(), null), e.getMessage());
        }
        if (e instanceof ProxyRefusedException) {
            return new IsogeoException(
                    call(scope, request, PROXY_AUTHENTICATION_REQUIRED, null),
                    scope.withoutSecrets(e.getMessage()),
                    null);
        }
        FailedCall call = call(scope, request, 0, null);
        if (e instanceof SocketTimeoutException && isOfConnecting(e)) {
            return new IsogeoTimeoutException(
                    call, "no connection to " + address(request.url()) + " within connectTimeout", e);
        }
        if (e instanceof InterruptedIOException) {
            return new IsogeoTimeoutException(call, "no answer within readTimeout (" + text(scope, e) + ")", e);
        }
        return new IsogeoTransportException(call, problem(scope, request.url(), e), shown(scope, e));
    }

    /** Returns the exception for a call whose wait was ended. */
    public static IsogeoException of(CallScope scope, Request request, WaitEndedException e) {
        FailedCall call = call(scope, request, 0, null);
        return e.reason() == WaitEndedException.Reason.DEADLINE
                ? new IsogeoTimeoutException(call, e.getMessage(), e)
                : new IsogeoTransportException(call, e.getMessage(), e);
    }

    /** Returns the facts about a call. */
    public static FailedCall call(CallScope scope, Request request, int status, String error) {
        return new FailedCall(
                scope.operation(),
                scope.place(),
                scope.identifiers(),
                request.method(),
                shown(scope, request),
                status,
                withoutSecrets(scope, request, error));
    }

    private static String withoutSecrets(CallScope scope, Request request, String error) {
        // The token of the request may be that of an interceptor of the user.
        String authorization = request.header("Authorization");
        String token = authorization == null ? "" : authorization.replaceFirst("^Bearer ", "");
        String hidden = scope.withoutSecrets(error);
        return hidden == null || token.isEmpty() ? hidden : hidden.replace(token, "***");
    }

    /** Returns an exception whose message may be shown, as the cause of another. */
    private static IOException shown(CallScope scope, IOException e) {
        String message = e.getMessage();
        String hidden = scope.withoutSecrets(message);
        return Objects.equals(hidden, message) ? e : new IOException(hidden);
    }

    /**
     * Returns the exception for a call that has no token.
     *
     * @param failure the failure of the token request, which other calls may have waited for too
     */
    public static IsogeoException withoutToken(CallScope scope, IsogeoException failure) {
        FailedCall call = new FailedCall(
                scope.operation(),
                scope.place(),
                scope.identifiers(),
                failure.method(),
                failure.url(),
                failure.status(),
                failure.error());
        if (failure instanceof IsogeoUnauthorizedException) {
            return new IsogeoUnauthorizedException(call, failure.problem());
        }
        if (failure instanceof IsogeoRateLimitedException limited) {
            return new IsogeoRateLimitedException(call, limited.retryAfter().orElse(null));
        }
        if (failure instanceof IsogeoServerException server) {
            return new IsogeoServerException(call, server.retryAfter().orElse(null));
        }
        if (failure instanceof IsogeoTimeoutException) {
            return new IsogeoTimeoutException(call, failure.problem(), failure);
        }
        if (failure instanceof IsogeoTransportException) {
            return new IsogeoTransportException(call, failure.problem(), failure);
        }
        if (failure instanceof IsogeoUnreadableAnswerException) {
            return new IsogeoUnreadableAnswerException(call, failure.problem());
        }
        if (failure instanceof IsogeoRedirectException redirect) {
            return redirect.in(call);
        }
        return failure;
    }

    /** Returns a description of a failure of the transport. */
    static String problem(CallScope scope, HttpUrl url, IOException e) {
        if (e instanceof UnknownHostException) {
            // It may be that of the proxy.
            String host = text(scope, e).replaceFirst(":.*", "");
            return "the host " + (host.contains(" ") ? url.host() : host) + " is unknown";
        }
        if (e instanceof ConnectException) {
            return "can't connect to " + address(url) + " (" + text(scope, e) + ")";
        }
        if (e instanceof EOFException || e instanceof ProtocolException || e instanceof JsonEOFException) {
            return "the answer broke off (" + text(scope, e) + ")";
        }
        return "the connection failed (" + e.getClass().getSimpleName() + ": " + text(scope, e) + ")";
    }

    private static boolean isOfConnecting(IOException e) {
        return e.getMessage() != null
                && e.getMessage().toLowerCase(java.util.Locale.ROOT).contains("connect");
    }

    private static String address(HttpUrl url) {
        return url.host() + ":" + url.port();
    }

    private static String text(CallScope scope, IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : OneLine.of(scope.withoutSecrets(e.getMessage()));
    }

    private static String shown(CallScope scope, Request request) {
        HttpUrl.Builder shown = request.url().newBuilder().username("").password("");
        boolean chosenByServer = request.tag(Redirects.Followed.class) != null;
        if (chosenByServer) {
            shown.query(null).fragment(null);
        }
        String url = shown.build().toString();
        return chosenByServer ? scope.withoutSecrets(url) : url;
    }
}
