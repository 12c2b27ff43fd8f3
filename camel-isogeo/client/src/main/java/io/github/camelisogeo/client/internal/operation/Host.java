package io.github.camelisogeo.client.internal.operation;

/** The hosts of a platform. Only the host of the API receives a token and a language. */
public enum Host {
    API,
    IDENTITY,
    SCAN,
    SERVICES
}
