package io.github.camelisogeo.sandbox.internal.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The name and secret of an application or of the user. */
public record Account(String name, String secret) {

    /** The default secret of applications. It is public, and protects nothing. */
    public static final String DEMONSTRATION_SECRET =
            "SandboxDemoSecret00SandboxDemoSecret00SandboxDemoSecret00Public0";

    /** The default password of the user. */
    public static final String DEMONSTRATION_PASSWORD = "sandbox-password";

    /** Returns what others may see of the secret: only a default one. */
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

    /** Omits the secret, which must not be logged. */
    @Override
    public String toString() {
        return name;
    }
}
