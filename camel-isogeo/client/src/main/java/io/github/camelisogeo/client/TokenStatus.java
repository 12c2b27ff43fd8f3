package io.github.camelisogeo.client;

import java.time.Instant;

/**
 * What is known of the current access token, without the token.
 *
 * @param issuedAt when it was received, or when the client was built if the token was set
 * @param expiresAt when it expires, or null if that isn't known
 */
public record TokenStatus(Instant issuedAt, Instant expiresAt) {}
