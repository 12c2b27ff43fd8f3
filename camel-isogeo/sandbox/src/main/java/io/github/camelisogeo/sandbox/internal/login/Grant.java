package io.github.camelisogeo.sandbox.internal.login;

/**
 * The result of a token request.
 *
 * @param expiresIn the lifetime in seconds
 * @param refreshToken null for an application, which gets none
 */
public record Grant(String accessToken, long expiresIn, String refreshToken) {

    /** Omits the tokens, which must not be logged. */
    @Override
    public String toString() {
        return "Grant[expiresIn=" + expiresIn + "]";
    }
}
