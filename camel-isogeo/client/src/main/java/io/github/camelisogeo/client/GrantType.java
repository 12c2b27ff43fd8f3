package io.github.camelisogeo.client;

/** The OAuth 2.0 grant that tokens are requested with. */
public enum GrantType {
    /** The client credentials grant, for a group application. There is no user; the account can only read. */
    CLIENT_CREDENTIALS,
    /** The password grant, for a user application with the name and the password of a user. */
    PASSWORD,
    /**
     * The authorization code grant, for a user application with the code that the identity service gave when a user consented. The code is
     * exchanged once; the refresh token that comes with the answer renews the token.
     */
    AUTHORIZATION_CODE,
    /** The refresh token grant, for a user application with a refresh token, which stands for the consent of a user. */
    REFRESH_TOKEN
}
