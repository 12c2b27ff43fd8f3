package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.Word;
import java.util.List;
import java.util.Set;

/** The OAuth 2.0 grant that tokens are requested with. */
public enum GrantType implements Word {
    /** The client credentials grant, for a group application. There is no user; the account can only read. */
    CLIENT_CREDENTIALS("clientCredentials", List.of("clientId", "clientSecret"), Set.of("accessToken")),
    /** The password grant, for a user application with the name and the password of a user. */
    PASSWORD("password", List.of("clientId", "clientSecret", "username", "password"), Set.of("accessToken")),
    /**
     * The authorization code grant, for a user application with the code that the identity service gave when a user consented. The code is
     * exchanged once; the refresh token that comes with the answer renews the token.
     */
    AUTHORIZATION_CODE(
            "authorizationCode",
            List.of("clientId", "authorizationCode"),
            Set.of("clientSecret", "redirectUri", "codeVerifier")),
    /** The refresh token grant, for a user application with a refresh token, which stands for the consent of a user. */
    REFRESH_TOKEN("refreshToken", List.of("clientId", "refreshToken"), Set.of("clientSecret", "accessToken"));

    private final String word;
    private final List<String> needed;
    private final Set<String> taken;

    GrantType(String word, List<String> needed, Set<String> taken) {
        this.word = word;
        this.needed = needed;
        this.taken = taken;
    }

    /** Returns the options of an account that this grant needs. */
    List<String> needed() {
        return needed;
    }

    /** Returns true if this grant does something with an option of an account. */
    boolean uses(String option) {
        return needed.contains(option) || taken.contains(option);
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
