package io.github.camelisogeo.client.internal.signin;

import io.github.camelisogeo.client.internal.text.OneLine;

/** Thrown if the user or the identity service refuses a sign-in. */
public final class ConsentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConsentException(String error) {
        super(
                "access_denied".equals(error)
                        ? "the user refused access (access_denied)"
                        : "the identity service refused the sign-in"
                                + (error == null ? "" : " (" + OneLine.of(error) + ")")
                                + ": check the client id and the redirect URI");
    }
}
