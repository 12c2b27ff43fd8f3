package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.Word;

/** The OAuth 2.0 grant that tokens are requested with. */
public enum GrantType implements Word {
    /** The client credentials grant, for a group application. There is no user; the account can only read. */
    CLIENT_CREDENTIALS("clientCredentials"),
    /** The password grant, for a user application with the name and the password of a user. */
    PASSWORD("password"),
    /**
     * The authorization code grant, for a user application with the code that the identity service gave when a user consented. The code is
     * exchanged once; the refresh token that comes with the answer renews the token.
     */
    AUTHORIZATION_CODE("authorizationCode"),
    /** The refresh token grant, for a user application with a refresh token, which stands for the consent of a user. */
    REFRESH_TOKEN("refreshToken");

    private final String word;

    GrantType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
