package io.github.camelisogeo.client.http;

import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.client.error.FailedCall;
import io.github.camelisogeo.client.error.IsogeoBadRequestException;
import io.github.camelisogeo.client.error.IsogeoConflictException;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoForbiddenException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Date;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;

/** The one place where failures become types. */
final class Failures {

    private static final int MOST_OF_AN_ERROR = 64 * 1024;

    private Failures() {}

    /** The failure that an answer tells of. */
    static IsogeoException of(String operation, Response answer) {
        int status = answer.code();
        FailedCall call = call(operation, answer.request(), status, errorCode(answer));
        return switch (status) {
            case 400 -> new IsogeoBadRequestException(call);
            case 401 -> new IsogeoUnauthorizedException(call);
            case 403 -> new IsogeoForbiddenException(call);
            case 404 -> new IsogeoNotFoundException(call);
            case 409 -> new IsogeoConflictException(call);
            case 429 -> new IsogeoRateLimitedException(call, RetryAfter.of(answer));
            default -> status >= 500 ? new IsogeoServerException(call) : new IsogeoException(call);
        };
    }

    /** The failure that an exception of the transport tells of. */
    static IsogeoException of(String operation, Request request, int status, IOException e) {
        FailedCall call = call(operation, request, status, null);
        if (e instanceof UnreadableBodyException) {
            return new IsogeoUnreadableAnswerException(call, e.getMessage());
        }
        if (e instanceof InterruptedIOException) {
            return Thread.currentThread().isInterrupted()
                    ? new IsogeoTransportException(call, "interrupted", e)
                    : new IsogeoTimeoutException(call, "no answer in time (" + e.getMessage() + ")", e);
        }
        return new IsogeoTransportException(call, problem(request.url(), e), e);
    }

    static FailedCall call(String operation, Request request, int status, String error) {
        return new FailedCall(operation, request.method(), withoutSecrets(request.url()), status, error);
    }

    static String problem(HttpUrl url, IOException e) {
        if (e instanceof UnknownHostException) {
            return "the host " + url.host() + " is not known";
        }
        if (e instanceof ConnectException) {
            return "can't connect to " + url.host() + ":" + url.port() + " (" + e.getMessage() + ")";
        }
        if (e instanceof EOFException || e instanceof ProtocolException || e instanceof JsonEOFException) {
            return "the answer broke off";
        }
        return "the connection failed (" + e + ")";
    }

    static String withoutSecrets(HttpUrl url) {
        return url.newBuilder().username("").password("").build().toString();
    }

    private static String errorCode(Response answer) {
        try (answer) {
            BufferedSource source = answer.body().source();
            source.request(MOST_OF_AN_ERROR);
            JsonNode body =
                    ModelJson.mapper().readTree(source.getBuffer().clone().inputStream());
            JsonNode error = body == null ? null : body.get("error");
            return error == null || !error.isTextual() ? null : error.textValue();
        } catch (IOException e) {
            // An error page that is no JSON: the status says what there is to say.
            return null;
        }
    }

    /** The delay of a {@code Retry-After}, in seconds or as a date. */
    static final class RetryAfter {

        private RetryAfter() {}

        static Duration of(Response answer) {
            String value = answer.header("Retry-After");
            if (value == null) {
                return null;
            }
            try {
                return Duration.ofSeconds(Math.max(0, Long.parseLong(value.trim())));
            } catch (NumberFormatException e) {
                Date date = answer.headers().getDate("Retry-After");
                return date == null
                        ? null
                        : Duration.ofMillis(Math.max(0, date.getTime() - System.currentTimeMillis()));
            }
        }
    }
}
