package io.github.camelisogeo.client.http;

/** A way to get a token. */
@FunctionalInterface
interface Grant {

    /**
     * Asks the identity service.
     *
     * @throws io.github.camelisogeo.client.error.IsogeoException when it refuses, fails or can't be reached
     */
    Token request();
}
