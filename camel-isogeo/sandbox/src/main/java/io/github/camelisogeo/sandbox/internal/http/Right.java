package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.login.Caller;

/** The right that a route requires. */
enum Right {
    /** Anybody, without a token. */
    PUBLIC,
    /** Whoever may control the sandbox, without a token. */
    CONTROL,
    /** Any account, including group applications. */
    READ_SHARED,
    /** Only users. */
    USER;

    boolean isGivenTo(Caller caller) {
        return this != USER || caller.isUser();
    }
}
