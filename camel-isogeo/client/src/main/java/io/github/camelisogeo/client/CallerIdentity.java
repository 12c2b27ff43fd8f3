package io.github.camelisogeo.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which API is called, and as whom, in a form that may be written down and compared later: it holds nothing that logs somebody in.
 *
 * @param apiUrl where the API is
 * @param account a digest of the application and, where there is one, the user; the same account has the same digest everywhere
 */
public record CallerIdentity(String apiUrl, String account) {

    private static final int DIGITS = 16;

    /** Returns the identity of an application, or of a user of it if the user's name is not null. */
    public static CallerIdentity of(String apiUrl, String clientId, String username) {
        return new CallerIdentity(apiUrl, digest(clientId + "\n" + (username == null ? "" : username)));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
