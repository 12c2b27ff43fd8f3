package io.github.camelisogeo.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kind of application that a credentials file is for, and what it signs in with. */
enum CredentialsMode {
    GROUP(GrantType.CLIENT_CREDENTIALS, null),
    USER_LEGACY(GrantType.PASSWORD, null),
    USER(null, "refreshToken or authorizationCode, or username and password"),
    USER_PRIVATE(null, "refreshToken or authorizationCode"),
    USER_PUBLIC(null, "accessToken, refreshToken or authorizationCode");

    private final GrantType grant;
    private final String wanted;

    CredentialsMode(GrantType grant, String wanted) {
        this.grant = grant;
        this.wanted = wanted;
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

    /** Returns the grant of this mode if no tokens are set. */
    GrantType grant(boolean signsInByName) {
        return this == USER && signsInByName ? GrantType.PASSWORD : grant;
    }

    /** Returns true if this mode needs tokens of a user, since it doesn't sign in by itself or by name. */
    boolean needsTokens(boolean signsInByName) {
        return grant(signsInByName) == null;
    }

    /** Returns the options that this mode needs one of, for messages. */
    String wanted() {
        return wanted;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
