package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.token.Credentials;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private static final String USER_NAME = "ISOGEO_USER_NAME";
    private static final String USER_PASSWORD = "ISOGEO_USER_PASSWORD";

    private static final String ACCESS_TOKEN = "accessToken";
    private static final Map<String, String> GROUP_VARIABLES =
            Map.of("clientId", GROUP_ID, "clientSecret", GROUP_SECRET);
    private static final Map<String, String> USER_VARIABLES =
            Map.of("clientId", USER_ID, "clientSecret", USER_SECRET, "username", USER_NAME, "password", USER_PASSWORD);

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
        boolean signsInByName = grant == null || grant == GrantType.PASSWORD;
        return of(
                grant,
                environment.get(USER_ID),
                environment.get(USER_SECRET),
                signsInByName ? environment.get(USER_NAME) : null,
                signsInByName ? environment.get(USER_PASSWORD) : null);
    }

    /**
     * Returns this account with a grant, which is chosen if none is set. The grant stays null if there is only an access token.
     *
     * @throws IllegalArgumentException if the account lacks something that the grant needs, or has something that it can't use
     */
    Account complete() {
        GrantType decided = decidedGrant();
        if (decided == GrantType.AUTHORIZATION_CODE
                && tokens.authorizationCode() == null
                && tokens.refreshToken() != null) {
            // The code was exchanged in an earlier run.
            return new Account(
                    GrantType.REFRESH_TOKEN,
                    clientId,
                    clientSecret,
                    null,
                    null,
                    UserTokens.ofRefreshToken(tokens.refreshToken()).withAccessToken(tokens.accessToken()));
        }
        Map<String, String> given = given();
        if (decided != null) {
            decided.needed().forEach(option -> require(option, given.get(option), decided));
        }
        given.keySet().forEach(option -> refuseUnused(option, decided));
        return new Account(decided, clientId, clientSecret, username, password, tokens);
    }

    /** Returns the options that are set, by name. */
    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("clientId", clientId);
        given.put("clientSecret", clientSecret);
        given.put("username", username);
        given.put("password", password);
        given.put("redirectUri", tokens.redirectUri());
        given.put("authorizationCode", tokens.authorizationCode());
        given.put("codeVerifier", tokens.codeVerifier());
        given.put("refreshToken", tokens.refreshToken());
        given.put(ACCESS_TOKEN, tokens.accessToken());
        given.values().removeIf(Objects::isNull);
        return given;
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
        if (tokens.accessToken() != null && clientSecret == null && username == null && password == null) {
            return null;
        }
        return username != null || password != null ? GrantType.PASSWORD : GrantType.CLIENT_CREDENTIALS;
    }

    /** Refuses an option that has no effect with a grant, or with an access token alone. */
    private static void refuseUnused(String option, GrantType decided) {
        if (decided == null) {
            // The identifier tells the accounts of two applications apart.
            if (!option.equals("clientId") && !option.equals(ACCESS_TOKEN)) {
                throw new IllegalArgumentException(option + " is set, and " + ACCESS_TOKEN
                        + " alone doesn't use it: remove " + option + ", or replace " + ACCESS_TOKEN
                        + " by what a grant needs: " + alternatives(option));
            }
        } else if (!decided.uses(option)) {
            throw new IllegalArgumentException(option + " is set, and the grant is " + decided
                    + ", which doesn't use it: remove " + option + ", or "
                    + (option.equals(ACCESS_TOKEN) ? "keep it alone, without a grant, or " : "")
                    + "use a grant that does: " + alternatives(option));
        }
    }

    private static String alternatives(String option) {
        return Arrays.stream(GrantType.values())
                .filter(grant -> grant.uses(option))
                .map(grant -> grant + " (" + String.join(", ", grant.needed()) + ")")
                .collect(Collectors.joining(", "));
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

    private static void require(String option, String value, GrantType grant) {
        if (value == null || value.isBlank()) {
            String variable = (grant == GrantType.CLIENT_CREDENTIALS ? GROUP_VARIABLES : USER_VARIABLES).get(option);
            throw new IllegalArgumentException(option + " is missing: "
                    + (variable == null ? "set it, " : "set it, or the environment variable " + variable + ", ")
                    + "since the grant " + grant + " needs it");
        }
    }

    @Override
    public String toString() {
        return "Account[grant=" + grant + ", clientId=" + clientId + "]";
    }
}
