package io.github.camelisogeo.sandbox.http;

import io.github.camelisogeo.sandbox.login.Caller;
import io.github.camelisogeo.sandbox.login.Tokens;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks at the token of a request before anything else of it. */
final class Guard {

    private static final String BEARER = "bearer ";
    private static final String CHALLENGE = "Bearer realm=\"isogeo\"";

    private final Tokens tokens;

    Guard(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who calls, null where nobody needs to say. */
    Caller admit(Context context, Right right) {
        if (right == Right.PUBLIC) {
            return null;
        }
        if (right == Right.LOCAL) {
            requireLoopback(context.req().getRemoteAddr());
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
            throw new RefusedException(403, "this account may not do this");
        }
        return caller;
    }

    private static void requireLoopback(String address) {
        try {
            // An address is no name: nobody is asked what it means.
            if (InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            // Not one of ours, then.
        }
        throw new RefusedException(403, "only this machine may do this");
    }

    private static RefusedException unauthorized(Context context, String challenge, String error) {
        context.header("WWW-Authenticate", challenge);
        return new RefusedException(401, error);
    }
}
