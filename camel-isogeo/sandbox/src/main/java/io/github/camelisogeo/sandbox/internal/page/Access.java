package io.github.camelisogeo.sandbox.internal.page;

/**
 * How to connect, as shown on the page.
 *
 * @param url the base URL of all routes
 * @param clientSecret the shown form of the group application's secret
 * @param password the shown form of the user's password
 */
public record Access(String url, String clientId, String clientSecret, String user, String password) {}
