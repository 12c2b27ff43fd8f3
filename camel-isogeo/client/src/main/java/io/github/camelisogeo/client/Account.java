package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.token.Credentials;
import java.util.Map;
import okhttp3.HttpUrl;

/** The credentials that the client logs in with. {@link #toString} shows no secret. */
record Account(
        GrantType grant, String clientId, String clientSecret, String username, String password, UserTokens tokens) {

    private static final String GROUP_ID = "ISOGEO_API_GROUP_CLIENT_ID";
    private static final String GROUP_SECRET = "ISOGEO_API_GROUP_CLIENT_SECRET";
    private static final String DEV_ID = "ISOGEO_API_DEV_ID";
    private static final String DEV_SECRET = "ISOGEO_API_DEV_SECRET";
    private static final String USER_ID = "ISOGEO_API_USER_LEGACY_CLIENT_ID";
    private static final String USER_SECRET = "ISOGEO_API_USER_LEGACY_CLIENT_SECRET";

    /** Returns an account without tokens of a user. */
    static Account of(GrantType grant, String clientId, String clientSecret, String username, String password) {
        return new Account(grant, clientId, clientSecret, username, password, UserTokens.NONE);
    }

    /** Returns true if neither an application nor a user is given. */
    boolean isNothing() {
        return clientId == null && clientSecret == null && username == null && password == null && tokens.isNothing();
    }

    /** Returns the account that the environment variables name. A group application comes first, unless the grant is {@code PASSWORD}. */
    static Account of(Map<String, String> environment, GrantType grant) {
        if (grant != GrantType.PASSWORD) {
            if (environment.containsKey(GROUP_ID)) {
                return of(grant, environment.get(GROUP_ID), environment.get(GROUP_SECRET), null, null);
            }
            if (environment.containsKey(DEV_ID)) {
                return of(grant, environment.get(DEV_ID), environment.get(DEV_SECRET), null, null);
            }
        }
        return of(
                grant,
                environment.get(USER_ID),
                environment.get(USER_SECRET),
                environment.get("ISOGEO_USER_NAME"),
                environment.get("ISOGEO_USER_PASSWORD"));
    }

    /**
     * Returns this account with a grant, which is chosen if none is set. The grant stays null if there is only an access token.
     *
     * @throws IllegalArgumentException if the account lacks something that the grant needs, or has something that it can't use
     */
    Account complete() {
        GrantType decided = decidedGrant();
        if (decided == null) {
            return this;
        }
        require("clientId", clientId, GROUP_ID);
        switch (decided) {
            case CLIENT_CREDENTIALS -> {
                require("clientSecret", clientSecret, GROUP_SECRET);
                refuseTokens(decided);
            }
            case PASSWORD -> {
                require("clientSecret", clientSecret, GROUP_SECRET);
                require("username", username, "ISOGEO_USER_NAME");
                require("password", password, "ISOGEO_USER_PASSWORD");
                refuseTokens(decided);
            }
            case AUTHORIZATION_CODE -> {
                if (tokens.authorizationCode() == null && tokens.refreshToken() != null) {
                    return new Account(GrantType.REFRESH_TOKEN, clientId, clientSecret, username, password, tokens);
                }
                require("authorizationCode", tokens.authorizationCode());
                refuse("refreshToken", tokens.refreshToken(), decided);
                refuse("accessToken", tokens.accessToken(), decided);
            }
            case REFRESH_TOKEN -> {
                require("refreshToken", tokens.refreshToken());
                refuse("authorizationCode", tokens.authorizationCode(), decided);
            }
        }
        return new Account(decided, clientId, clientSecret, username, password, tokens);
    }

    /** Returns the grant that was set, or else the one that what is set is for; null if there is only an access token. */
    GrantType decidedGrant() {
        return grant != null ? grant : meant();
    }

    /** Returns the grant that what is set is for, or null if there is only an access token. */
    private GrantType meant() {
        if (tokens.authorizationCode() != null) {
            return GrantType.AUTHORIZATION_CODE;
        }
        if (tokens.refreshToken() != null) {
            return GrantType.REFRESH_TOKEN;
        }
        if (tokens.accessToken() != null) {
            return null;
        }
        return username != null ? GrantType.PASSWORD : GrantType.CLIENT_CREDENTIALS;
    }

    private void refuseTokens(GrantType decided) {
        refuse("authorizationCode", tokens.authorizationCode(), decided);
        refuse("refreshToken", tokens.refreshToken(), decided);
        refuse("accessToken", tokens.accessToken(), decided);
    }

    private static void refuse(String option, String value, GrantType decided) {
        if (value != null) {
            throw new IllegalArgumentException(option + " is set, and the grant is " + decided
                    + ", which doesn't use it: set either " + option + " or what this grant needs");
        }
    }

    /** Returns the credentials of a complete account. */
    Credentials credentials(HttpUrl tokenUrl) {
        Credentials.Proof proof;
        if (grant == null) {
            proof = new Credentials.Nothing();
        } else {
            proof = switch (grant) {
                case CLIENT_CREDENTIALS -> new Credentials.OfApplication();
                case PASSWORD -> new Credentials.OfUser(username, password);
                case AUTHORIZATION_CODE ->
                    new Credentials.OfCode(tokens.authorizationCode(), tokens.redirectUri(), tokens.codeVerifier());
                case REFRESH_TOKEN -> new Credentials.OfRefreshToken(tokens.refreshToken());
            };
        }
        return new Credentials(tokenUrl, clientId, clientSecret, proof, tokens.accessToken());
    }

    private static void require(String option, String value, String variable) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(option + " is missing: set it, or the environment variable " + variable);
        }
    }

    private static void require(String option, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(option + " is missing: the grant needs it");
        }
    }

    @Override
    public String toString() {
        return "Account[grant=" + grant + ", clientId=" + clientId + "]";
    }
}
