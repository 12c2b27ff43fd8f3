package io.github.camelisogeo.client.operation;

/** The hosts of the platform. Only the API's host gets a token and a language. */
public enum Host {
    API,
    IDENTITY,
    SCAN,
    SERVICES
}
