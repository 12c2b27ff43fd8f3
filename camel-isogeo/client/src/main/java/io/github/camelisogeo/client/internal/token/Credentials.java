package io.github.camelisogeo.client.internal.token;

import okhttp3.HttpUrl;

/**
 * What tokens are asked with.
 *
 * @param tokenUrl the token route
 * @param username null if the application itself is the account
 * @param password null if the application itself is the account
 */
public record Credentials(HttpUrl tokenUrl, String clientId, String clientSecret, String username, String password) {

    @Override
    public String toString() {
        return "Credentials[" + clientId + " at " + tokenUrl + "]";
    }
}
