package io.github.camelisogeo.sandbox.internal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The common style of all pages. */
final class Style {

    static final String TEXT = Template.text("start.css");

    private Style() {}

    /** Returns the {@code Content-Security-Policy}, which only allows this style. */
    static String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest() + "'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
