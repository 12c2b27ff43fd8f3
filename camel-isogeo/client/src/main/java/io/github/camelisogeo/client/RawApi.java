package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.HttpMethod;
import io.github.camelisogeo.client.value.RawAnswer;
import io.github.camelisogeo.client.value.RawRequest;

/**
 * Calls routes of the API for which there is no operation. The token, the language, retries, limits, redirects and errors are those of any
 * call. Interceptors of operations see the call as the operation {@code raw}, with the arguments {@code method}, {@code path}, {@code
 * parameters} and {@code body}.
 */
public interface RawApi {

    /**
     * Sends a request and returns the answer, which is read from the network. The caller must close it.
     *
     * <p>A failed request is sent again only if that is safe: its method must be GET, HEAD, PUT or DELETE, and its body must be repeatable.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if the server or the network fails, or if the answer is an HTML page
     * @throws IllegalArgumentException if the request is wrong; nothing was sent
     */
    RawAnswer send(RawRequest request);

    /** Sends a GET request. */
    default RawAnswer get(String path) {
        return send(RawRequest.of(HttpMethod.GET, path));
    }
}
