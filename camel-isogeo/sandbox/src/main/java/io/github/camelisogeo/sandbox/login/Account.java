package io.github.camelisogeo.sandbox.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A name with its secret: of an application, or of the user. */
public record Account(String name, String secret) {

    /** The secret of applications of which nobody chose another: everybody knows it, it protects nothing. */
    public static final String DEMONSTRATION_SECRET =
            "SandboxDemoSecret00SandboxDemoSecret00SandboxDemoSecret00Public0";

    /** The password of the user, unless somebody chose another. */
    public static final String DEMONSTRATION_PASSWORD = "sandbox-password";

    /** What others may see of the secret: those that somebody chose are theirs to know. */
    public String shownSecret() {
        boolean known = secret.equals(DEMONSTRATION_SECRET) || secret.equals(DEMONSTRATION_PASSWORD);
        return known ? secret : "(as given at the start)";
    }

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
