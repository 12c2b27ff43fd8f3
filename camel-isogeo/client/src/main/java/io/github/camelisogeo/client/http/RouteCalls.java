package io.github.camelisogeo.client.http;

import io.github.camelisogeo.client.error.IsogeoException;
import io.github.camelisogeo.client.error.IsogeoNotFoundException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.http.Retries.Repetition;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.Response;

/** Makes calls: as many at once as allowed, repeated where that is safe, failures thrown as types. */
final class RouteCalls {

    private final Retries retries;
    private final ConnectionLimit limit;

    RouteCalls(Retries retries, ConnectionLimit limit) {
        this.retries = retries;
        this.limit = limit;
    }

    /** Calls, and gives the answer with its parsed body. */
    <T> Response<T> execute(Call<T> call) {
        CallScope scope = CallScope.current();
        long deadline = scope.options().callTimeout() == null
                ? 0
                : System.nanoTime() + scope.options().callTimeout().toNanos();
        RequestBody body = call.request().body();
        Repetition repetition =
                body != null && body.isOneShot() ? Repetition.IMPOSSIBLE : Repetition.AS_THE_VERB_ALLOWS;
        return retries.call(repetition, scope.options(), () -> attempt(call.clone(), scope, deadline));
    }

    /** Calls, and says whether what was asked for is there. */
    boolean found(Call<Void> call) {
        try {
            execute(call);
            return true;
        } catch (IsogeoNotFoundException e) {
            return false;
        }
    }

    /** Calls, and takes failures with these statuses for answers without a body. */
    <T> T executeOrDone(Call<T> call, int... done) {
        try {
            return execute(call).body();
        } catch (IsogeoException e) {
            if (IntStream.of(done).anyMatch(status -> status == e.status())) {
                return null;
            }
            throw e;
        }
    }

    private <T> Response<T> attempt(Call<T> call, CallScope scope, long deadline) {
        Request request = call.request();
        if (deadline != 0) {
            call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        Response<T> answer = answer(call, scope, request);
        scope.options().statusListener().accept(answer.code());
        if (!answer.isSuccessful()) {
            throw Failures.of(
                    scope.operation(),
                    answer.raw().newBuilder().body(answer.errorBody()).build());
        }
        return answer;
    }

    private <T> Response<T> answer(Call<T> call, CallScope scope, Request request) {
        try {
            limit.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsogeoTransportException(
                    Failures.call(scope.operation(), request, 0, null),
                    "interrupted while it waited for a connection",
                    e);
        }
        Cancellation reading = scope.cancellation();
        if (reading != null) {
            reading.add(call);
        }
        try {
            return call.execute();
        } catch (IOException e) {
            if (reading != null && reading.isCancelled()) {
                // Nobody waits for it any more, so it is not repeated either.
                throw new CancellationException(scope.operation() + ": the reading was closed");
            }
            throw Failures.of(scope.operation(), request, e instanceof UnreadableBodyException ? 200 : 0, e);
        } finally {
            if (reading != null) {
                // A reading of a million records makes ten thousand calls: it must not keep those that are over.
                reading.remove(call);
            }
            limit.release();
        }
    }
}
