package io.github.camelisogeo.client;

/** How a token is asked for (OAuth 2.0). */
public enum GrantType {
    /** A group application is the account itself; it only reads. */
    CLIENT_CREDENTIALS,
    /** A user application, with the name and the password of a user. */
    PASSWORD
}
