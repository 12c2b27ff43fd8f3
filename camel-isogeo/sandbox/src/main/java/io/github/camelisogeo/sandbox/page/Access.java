package io.github.camelisogeo.sandbox.page;

/**
 * How to connect, as the page says it.
 *
 * @param url base of all routes
 * @param clientSecret what is shown of the secret of the group application
 * @param password what is shown of the user's
 */
public record Access(String url, String clientId, String clientSecret, String user, String password) {}
