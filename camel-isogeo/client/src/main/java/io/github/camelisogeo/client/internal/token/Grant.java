package io.github.camelisogeo.client.internal.token;

/** A way to get a token. */
@FunctionalInterface
public interface Grant {

    /**
     * Asks the identity service.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException if it refuses, fails or can't be reached
     */
    Token request();
}
