package io.github.camelisogeo.client;

/**
 * Is told a new refresh token, so that a program can store it for its next start. Identity services may replace the refresh token with each
 * renewal, and then accept only the newest one.
 *
 * <p>The listener is called before the first call with the new access token, on a thread of the client. An exception that it throws is
 * logged, without the token, and otherwise ignored.
 */
@FunctionalInterface
public interface RefreshTokenListener {

    /** Called for each refresh token that is new. It is a secret. */
    void received(String refreshToken);
}
