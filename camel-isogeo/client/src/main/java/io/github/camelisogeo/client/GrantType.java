package io.github.camelisogeo.client;

/** The OAuth 2.0 grant that tokens are requested with. */
public enum GrantType {
    /** The client credentials grant, for a group application. There is no user; the account can only read. */
    CLIENT_CREDENTIALS,
    /** The password grant, for a user application with the name and the password of a user. */
    PASSWORD
}
