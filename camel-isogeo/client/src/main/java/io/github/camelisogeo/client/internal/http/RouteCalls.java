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
 * Makes the calls of routes: as many at once as allowed, repeated where that is safe, failures thrown as types.
 *
 * @param sender sends requests
 * @param tokens gives the token
 * @param limit bounds how many requests go at once
 * @param tries repeats what failed
 * @param listener is told of each request, besides the listener of the call
 */
public record RouteCalls(Sender sender, Tokens tokens, ConnectionLimit limit, Tries tries, RequestListener listener) {

    /** Calls, and returns what the route gives. */
    <T> T execute(Request request, AnswerReader<T> reader) {
        CallScope scope = CallScope.current();
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

    /** Calls, and takes failures with these statuses for answers without a body. */
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
