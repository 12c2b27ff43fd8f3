package io.github.camelisogeo.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies the API that is called and the account that calls it. It contains no credentials, so it can be stored and compared later.
 *
 * @param apiUrl the base URL of the API
 * @param account a digest of the application's identifier and of the user's name, if there is a user; equal for equal accounts on every
 * machine
 */
public record CallerIdentity(String apiUrl, String account) {

    private static final int DIGITS = 16;

    /**
     * Returns the identity of an application, or of one of its users.
     *
     * @param username the name of the user, or null if the application itself is the account
     */
    public static CallerIdentity of(String apiUrl, String clientId, String username) {
        return new CallerIdentity(apiUrl, digest(clientId + "\n" + (username == null ? "" : username)));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing, though every Java platform must provide it", e);
        }
    }
}
