package io.github.camelisogeo.sandbox.internal.control;

import java.util.Locale;
import java.util.Set;

/** The names of what must not be shown, in forms, JSON and headers. */
final class SecretNames {

    /** Without underscores and in lower case: JSON has {@code urlToken}, forms have {@code client_secret}. */
    private static final Set<String> FIELDS = Set.of(
            "accesstoken",
            "apikey",
            "assertion",
            "clientassertion",
            "clientsecret",
            "codeverifier",
            "confirmpassword",
            "idtoken",
            "newpassword",
            "oldpassword",
            "password",
            "refreshtoken",
            "secret",
            "token",
            "urltoken");

    /** Catalogues and formats have a code too, so that this one is only a secret where users log in. */
    private static final String CODE = "code";

    private static final Set<String> IN_HEADERS = Set.of("auth", "cookie", "key", "password", "secret", "token");

    private SecretNames() {}

    /** @param login whether the request is part of the login */
    static boolean contains(String name, boolean login) {
        String plain = plain(name);
        return FIELDS.contains(plain) || login && CODE.equals(plain);
    }

    static boolean containsHeader(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IN_HEADERS.stream().anyMatch(lower::contains);
    }

    /** Returns true if any of the names occurs in a text. */
    static boolean occurIn(String text) {
        String plain = plain(text);
        return FIELDS.stream().anyMatch(plain::contains);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
