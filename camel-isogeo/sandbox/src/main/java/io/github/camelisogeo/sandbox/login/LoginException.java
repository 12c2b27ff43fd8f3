package io.github.camelisogeo.sandbox.login;

/** A token request that is refused; the message is the error code of OAuth 2, such as {@code invalid_grant}. */
public final class LoginException extends Exception {

    private static final long serialVersionUID = 1L;

    LoginException(String error) {
        super(error);
    }
}
