package io.github.camelisogeo.client.internal.view;

import io.github.camelisogeo.client.CallOptions;
import io.github.camelisogeo.client.RawApi;
import io.github.camelisogeo.client.internal.http.RawRoute;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;
import java.util.List;

/** Passes the calls of routes without an operation through the interceptors. */
record RawView(OperationCalls calls, RawRoute route, CallOptions options) implements RawApi {

    @Override
    public RawAnswer send(RawRequest request) {
        return (RawAnswer) calls.call(
                RawOperation.INSTANCE,
                RawOperation.ordered(request),
                options,
                List::of,
                made -> route.send((RawRequest) made[0]));
    }
}
