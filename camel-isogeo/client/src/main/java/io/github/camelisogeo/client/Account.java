package io.github.camelisogeo.client;

import java.util.Map;

/** The credentials that the client logs in with. {@link #toString} shows no secret. */
record Account(GrantType grant, String clientId, String clientSecret, String username, String password) {

    private static final String GROUP_ID = "ISOGEO_API_GROUP_CLIENT_ID";
    private static final String GROUP_SECRET = "ISOGEO_API_GROUP_CLIENT_SECRET";
    private static final String DEV_ID = "ISOGEO_API_DEV_ID";
    private static final String DEV_SECRET = "ISOGEO_API_DEV_SECRET";
    private static final String USER_ID = "ISOGEO_API_USER_LEGACY_CLIENT_ID";
    private static final String USER_SECRET = "ISOGEO_API_USER_LEGACY_CLIENT_SECRET";

    /** Returns true if neither an application nor a user is given. */
    boolean isNothing() {
        return clientId == null && clientSecret == null && username == null && password == null;
    }

    /** Returns the account that the environment variables name. A group application comes first, unless the grant is {@code PASSWORD}. */
    static Account of(Map<String, String> environment, GrantType grant) {
        if (grant != GrantType.PASSWORD) {
            if (environment.containsKey(GROUP_ID)) {
                return new Account(grant, environment.get(GROUP_ID), environment.get(GROUP_SECRET), null, null);
            }
            if (environment.containsKey(DEV_ID)) {
                return new Account(grant, environment.get(DEV_ID), environment.get(DEV_SECRET), null, null);
            }
        }
        return new Account(
                grant,
                environment.get(USER_ID),
                environment.get(USER_SECRET),
                environment.get("ISOGEO_USER_NAME"),
                environment.get("ISOGEO_USER_PASSWORD"));
    }

    /**
     * Returns this account with a grant, which is chosen if none is set.
     *
     * @throws IllegalArgumentException if the account lacks something that the grant needs
     */
    Account complete() {
        GrantType decided =
                grant != null ? grant : username != null ? GrantType.PASSWORD : GrantType.CLIENT_CREDENTIALS;
        require("clientId", clientId, GROUP_ID);
        require("clientSecret", clientSecret, GROUP_SECRET);
        if (decided == GrantType.PASSWORD) {
            require("username", username, "ISOGEO_USER_NAME");
            require("password", password, "ISOGEO_USER_PASSWORD");
        }
        return new Account(decided, clientId, clientSecret, username, password);
    }

    private static void require(String option, String value, String variable) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(option + " is missing: set it, or the environment variable " + variable);
        }
    }

    @Override
    public String toString() {
        return "Account[grant=" + grant + ", clientId=" + clientId + "]";
    }
}
