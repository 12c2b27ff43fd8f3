package io.github.camelisogeo.client.internal.token;

/** Requests tokens. */
@FunctionalInterface
public interface Grant {

    /**
     * Requests a token from the identity service.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if the identity service refuses, fails or can't be reached
     */
    Token request();
}
