package io.github.camelisogeo.sandbox.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A name with its secret: of an application, or of the user. */
public record Account(String name, String secret) {

    boolean matches(String givenName, String givenSecret) {
        return same(name, givenName) && same(secret, givenSecret);
    }

    private static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Secrets belong in no log. */
    @Override
    public String toString() {
        return name;
    }
}
