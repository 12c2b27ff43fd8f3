package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.internal.answer.AnswerReader;
import io.github.camelisogeo.client.internal.answer.Failures;
import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.ConnectionLimit;
import io.github.camelisogeo.client.internal.call.Tries;
import io.github.camelisogeo.client.internal.call.Tries.Repetition;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.token.Tokens;
import java.util.stream.IntStream;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Calls routes: limits concurrent requests, retries requests if that is safe, and throws typed exceptions.
 *
 * @param sender sends requests
 * @param tokens provides the token
 * @param limit limits the number of concurrent requests
 * @param tries retries failed requests
 * @param listener is notified of each request, in addition to the listener of the call
 * @param dates reads the dates of the server
 */
public record RouteCalls(
        Sender sender, Tokens tokens, ConnectionLimit limit, Tries tries, RequestListener listener, ServerDates dates) {

    /** Creates an instance. */
    public RouteCalls(Sender sender, Tokens tokens, ConnectionLimit limit, Tries tries, RequestListener listener) {
        this(sender, tokens, limit, tries, listener, new ServerDates());
    }

    /** Calls a route and returns its result. */
    <T> T execute(Request request, AnswerReader<T> reader) {
        CallScope scope = CallScope.current();
        if (scope.options().dryRun() instanceof HeldWrites held && held.holds(request)) {
            return held.answer(scope.operation(), request, reader);
        }
        RequestBody body = request.body();
        Repetition repetition =
                body != null && body.isOneShot() ? Repetition.IMPOSSIBLE : Repetition.AS_THE_VERB_ALLOWS;
        RouteCall<T> call = new RouteCall<>(this, scope, request, reader);
        try {
            T result = tries.run(scope, repetition, call);
            call.ended(reader.recordsIn(result), true);
            return result;
        } catch (WaitEndedException e) {
            call.ended(-1, false);
            throw Failures.of(scope, request, e);
        } catch (RuntimeException | Error e) {
            call.ended(-1, false);
            throw e;
        }
    }

    /** Calls a route, and treats failures with these statuses as answers without a body. */
    <T> T executeOrDone(Request request, AnswerReader<T> reader, int... done) {
        try {
            return execute(request, reader);
        } catch (IsogeoException e) {
            if (IntStream.of(done).anyMatch(status -> status == e.status())) {
                return null;
            }
            throw e;
        }
    }
}
