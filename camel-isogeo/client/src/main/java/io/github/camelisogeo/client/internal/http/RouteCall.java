package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.internal.answer.AnswerReader;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import io.github.camelisogeo.client.internal.text.Durations;
import io.github.camelisogeo.client.internal.token.Token;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call of a route, with all its tries. */
final class RouteCall<T> implements Tries.Attempt<T>, Sender.Progress {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.camelisogeo.client.requests");
    private static final Duration LONG_PAUSE = Duration.ofSeconds(10);
    private static final String AUTHORIZATION = "Authorization";
    private static final int UNAUTHORIZED = 401;
    private static final int NO_CONTENT = 204;

    private final RouteCalls calls;
    private final CallScope scope;
    private final Request request;
    private final Route route;
    private final AnswerReader<T> reader;
    private final long begun;
    private long tryBegun;
    private Request sent;
    private int status;
    private Instant serverTime;
    private int tries;
    private Duration paused = Duration.ZERO;
    private IsogeoException tokenFailure;

    RouteCall(RouteCalls calls, CallScope scope, Request request, AnswerReader<T> reader) {
        this.calls = calls;
        this.scope = scope;
        this.request = request;
        this.sent = request;
        this.route = Route.of(request);
        this.reader = reader;
        this.begun = scope.time().nanoTime();
    }

    @Override
    public T make() throws WaitEndedException {
        tries++;
        tryBegun = scope.time().nanoTime();
        try {
            Token token = route.needsToken() ? known(() -> calls.tokens().current(scope, !isRepeatable())) : null;
            calls.limit().acquire(scope);
            try (Watch.Watched wait = calls.sender().watch().begin(scope, "an answer", true)) {
                return judged(token, wait);
            } finally {
                calls.limit().release();
            }
        } catch (WaitEndedException e) {
            LOG.debug("{}: given up after {} ms, try {}: {}", this, millisOfTry(), tries, e.getMessage());
            throw e;
        }
    }

    private interface Asking {

        Token token() throws WaitEndedException;
    }

    private Token known(Asking asking) throws WaitEndedException {
        try {
            return asking.token();
        } catch (IsogeoException e) {
            tokenFailure = Failures.withoutToken(scope, e);
            throw tokenFailure;
        }
    }

    /** Returns false for a failed token request, which has already been retried itself. */
    @Override
    public boolean isRepeatable(IsogeoException failure) {
        return failure != tokenFailure;
    }

    private T judged(Token token, Watch.Watched wait) throws WaitEndedException {
        try {
            Response answer = sent(token, wait);
            // If a redirect led to another host, that host never received the token.
            boolean refused = answer.code() == UNAUTHORIZED && answer.request().header(AUTHORIZATION) != null;
            if (refused && isRepeatable()) {
                // Close the answer, to return its connection before the token is requested.
                answer.close();
                answer = sent(known(() -> calls.tokens().renewed(token, scope)), wait);
            } else if (refused) {
                calls.tokens().refused(token);
            }
            return read(answer);
        } catch (IOException e) {
            if (wait.ended() != null) {
                throw wait.ended();
            }
            throw Failures.of(scope, sent, e);
        }
    }

    @Override
    public void sends(Request toBeSent) {
        sent = toBeSent;
    }

    @Override
    public void answered(int code) {
        status = code;
    }

    private Response sent(Token token, Watch.Watched wait) throws IOException, WaitEndedException {
        try {
            Response answer = calls.sender().send(scope, authorized(token), route, wait, this);
            serverTime = calls.dates().of(answer);
            return reader.keepsOpen() && answer.isSuccessful()
                    ? calls.sender().watched(answer, wait.abort(), scope)
                    : answer;
        } catch (ProtocolException e) {
            if (e.getMessage() != null && e.getMessage().matches("HTTP 20[45] had non-zero .*")) {
                // The server announced a length for content that it doesn't send. The operation has succeeded all the
                // same.
                status = NO_CONTENT;
                return noContent();
            }
            throw e;
        }
    }

    private Request authorized(Token token) {
        return token == null
                ? request
                : request.newBuilder()
                        .header(AUTHORIZATION, "Bearer " + token.value())
                        .build();
    }

    private Response noContent() {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(NO_CONTENT)
                .message("")
                .body(ResponseBody.EMPTY)
                .build();
    }

    private T read(Response answer) throws IOException {
        if (!answer.isSuccessful()) {
            throw Failures.of(scope, answer, scope.time().now());
        }
        boolean open = false;
        try {
            T result = reader.read(answer);
            open = reader.keepsOpen();
            if (LOG.isDebugEnabled()) {
                LOG.debug("{}: {} in {} ms, try {}", this, status, millisOfTry(), tries);
            }
            return result;
        } catch (IllegalArgumentException e) {
            // OkHttp throws this for some answers that violate HTTP.
            throw new ProtocolException(String.valueOf(e.getMessage()));
        } finally {
            if (!open) {
                answer.close();
            }
        }
    }

    private boolean isRepeatable() {
        return request.body() == null || !request.body().isOneShot();
    }

    @Override
    public void failed(IsogeoException failure, int number, int most, Duration pause) {
        paused = pause == null ? paused : paused.plus(pause);
        if (pause != null && pause.compareTo(LONG_PAUSE) > 0) {
            LOG.info("{}", ofTry(failure, number, most, pause));
        } else if (LOG.isDebugEnabled()) {
            LOG.debug("{}", ofTry(failure, number, most, pause));
        }
    }

    private String ofTry(IsogeoException failure, int number, int most, Duration pause) {
        return this + ": " + outcome(failure) + " in " + millisOfTry() + " ms, try " + number + " of " + most + ", "
                + (pause == null ? "given up" : "again in " + Durations.text(pause));
    }

    private String outcome(IsogeoException failure) {
        if (failure == tokenFailure) {
            return "no token (" + (failure.status() == 0 ? failure.getClass().getSimpleName() : failure.status()) + ")";
        }
        return failure.status() == 0 ? failure.getClass().getSimpleName() : Integer.toString(failure.status());
    }

    private long millisOfTry() {
        return (scope.time().nanoTime() - tryBegun) / 1_000_000;
    }

    /** Notifies the listeners of the outcome. */
    void ended(long records, boolean succeeded) {
        RequestReport report = new RequestReport(
                scope.operation(),
                request.method(),
                route.template(),
                status,
                succeeded,
                Duration.ofNanos(scope.time().nanoTime() - begun),
                tries,
                paused,
                records,
                serverTime);
        try {
            calls.listener().and(scope.options().listener()).finished(report);
        } catch (RuntimeException e) {
            LOG.warn("{}: a listener failed", this, e);
        }
    }

    @Override
    public String toString() {
        return scope.title() + " " + request.method() + " " + route.template();
    }
}
