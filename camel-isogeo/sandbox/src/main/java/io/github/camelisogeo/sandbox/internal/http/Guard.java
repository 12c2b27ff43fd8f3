package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.login.Caller;
import io.github.camelisogeo.sandbox.internal.login.Tokens;
import io.javalin.http.Context;

/** Checks the token of a request before anything else. */
final class Guard {

    private static final String BEARER = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"isogeo\"";

    private final Tokens tokens;
    private final ControlAccess access;

    Guard(Tokens tokens, ControlAccess access) {
        this.tokens = tokens;
        this.access = access;
    }

    /** Returns the caller, or null if the route needs no token. */
    Caller admit(Context context, Right right) {
        if (right == Right.PUBLIC) {
            return null;
        }
        if (right == Right.CONTROL) {
            access.require(
                    context.req().getRemoteAddr(),
                    context.header("Host"),
                    context.header("Origin"),
                    context.header("Sec-Fetch-Site"));
            return null;
        }
        String authorization = context.header("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw unauthorized(context, CHALLENGE, "a token is missing");
        }
        Caller caller = tokens.callerOf(authorization.substring(BEARER.length()).strip())
                .orElseThrow(
                        () -> unauthorized(context, CHALLENGE + ", error=\"invalid_token\"", "the token is not valid"));
        if (!right.isGivenTo(caller)) {
            throw new RefusedException(403, "this account is not allowed to do this");
        }
        return caller;
    }

    private static RefusedException unauthorized(Context context, String challenge, String error) {
        context.header("WWW-Authenticate", challenge);
        return new RefusedException(401, error);
    }
}
