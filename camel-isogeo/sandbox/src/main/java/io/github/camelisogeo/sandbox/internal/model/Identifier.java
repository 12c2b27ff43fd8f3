package io.github.camelisogeo.sandbox.internal.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of the API: 32 lower-case hexadecimal digits. */
public final class Identifier {

    public static final int LENGTH = 32;

    private Identifier() {}

    public static boolean isValid(String text) {
        return text != null
                && text.length() == LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** Returns an identifier that depends only on the name, for what the data names without an identifier. */
    public static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    public static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
