package io.github.camelisogeo.client.internal.token;

import okhttp3.HttpUrl;

/**
 * The credentials with which tokens are requested.
 *
 * @param tokenUrl the URL of the token route
 * @param username the name of the user, or null if the application itself is the account
 * @param password the password of the user, or null if the application itself is the account
 */
public record Credentials(HttpUrl tokenUrl, String clientId, String clientSecret, String username, String password) {

    /** Returns a text of the server without the secrets that it may repeat; null if the text is null. */
    String hiddenIn(String text) {
        String hidden = text;
        for (String secret : new String[] {clientSecret, password}) {
            if (hidden != null && secret != null && !secret.isEmpty()) {
                hidden = hidden.replace(secret, "***");
            }
        }
        return hidden;
    }

    @Override
    public String toString() {
        return "Credentials[" + clientId + " at " + tokenUrl + "]";
    }
}
