package io.github.camelisogeo.sandbox.internal.login;

/** Thrown if a token request is refused. The message is an OAuth 2 error code such as {@code invalid_grant}. */
public final class LoginException extends Exception {

    private static final long serialVersionUID = 1L;

    LoginException(String error) {
        super(error);
    }
}
