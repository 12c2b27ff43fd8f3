package io.github.camelisogeo.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kind of application that a credentials file is for, and the grant that it uses. */
enum CredentialsMode {
    GROUP("clientCredentials", GrantType.CLIENT_CREDENTIALS),
    USER_LEGACY("password", GrantType.PASSWORD),
    USER("authorizationCode", null),
    USER_PRIVATE("authorizationCode", null),
    USER_PUBLIC("accessToken", null);

    private final String grantName;
    private final GrantType grant;

    CredentialsMode(String grantName, GrantType grant) {
        this.grantName = grantName;
        this.grant = grant;
    }

    /** Returns the mode with this name, or null if there is none. */
    static CredentialsMode named(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static String names() {
        return Arrays.stream(values()).map(CredentialsMode::toString).collect(Collectors.joining(", "));
    }

    /**
     * Returns the grant of this mode, or null if this client doesn't support it. User applications are supported if the user logs in with a
     * name and a password.
     */
    GrantType grant(boolean signsInByName) {
        return this == USER && signsInByName ? GrantType.PASSWORD : grant;
    }

    /** Returns the name of the grant, supported or not. */
    String grantName() {
        return grantName;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
