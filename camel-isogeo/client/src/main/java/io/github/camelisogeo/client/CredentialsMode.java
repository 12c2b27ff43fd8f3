package io.github.camelisogeo.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kind of application a file of credentials is for, and the grant that this takes. */
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

    /** The mode that a file names; null for another word. */
    static CredentialsMode named(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    static String names() {
        return Arrays.stream(values()).map(CredentialsMode::toString).collect(Collectors.joining(", "));
    }

    /** The grant; null where there is none yet. A user who signs in by name has one. */
    GrantType grant(boolean signsInByName) {
        return this == USER && signsInByName ? GrantType.PASSWORD : grant;
    }

    /** The name of the grant, whether there is one yet or not. */
    String grantName() {
        return grantName;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
