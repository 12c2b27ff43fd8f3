package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.login.Caller;

/** What a route asks of its caller. */
enum Right {
    /** Nothing, not even a token. */
    PUBLIC,
    /** No token, but to call from this machine. */
    LOCAL,
    /** Any account may: what group applications can read. */
    READ_SHARED,
    /** Users only. */
    USER;

    boolean isGivenTo(Caller caller) {
        return this != USER || caller.isUser();
    }
}
