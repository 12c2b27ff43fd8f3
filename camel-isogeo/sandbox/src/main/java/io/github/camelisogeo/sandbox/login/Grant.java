package io.github.camelisogeo.sandbox.login;

/**
 * What a token request brings.
 *
 * @param expiresIn seconds
 * @param refreshToken null for an application, which has none
 */
public record Grant(String accessToken, long expiresIn, String refreshToken) {

    /** Tokens belong in no log. */
    @Override
    public String toString() {
        return "Grant[expiresIn=" + expiresIn + "]";
    }
}
