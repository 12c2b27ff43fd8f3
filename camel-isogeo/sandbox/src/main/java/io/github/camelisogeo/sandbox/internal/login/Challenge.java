package io.github.camelisogeo.sandbox.internal.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** A challenge that only the client that requested the code can answer (PKCE, RFC 7636). */
record Challenge(String value, boolean hashed) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    /**
     * Returns a challenge.
     *
     * @param method the method, or null
     * @throws LoginException if the challenge is invalid
     */
    static Challenge of(String value, String method) throws LoginException {
        boolean hashed = "S256".equals(method);
        boolean known = hashed || method == null || "plain".equals(method);
        if (!known || !SHAPE.matcher(value).matches()) {
            throw new LoginException("invalid_request");
        }
        return new Challenge(value, hashed);
    }

    boolean isMetBy(String verifier) {
        if (verifier == null || !SHAPE.matcher(verifier).matches()) {
            return false;
        }
        byte[] given = verifier.getBytes(StandardCharsets.US_ASCII);
        byte[] answer = hashed ? Base64.getUrlEncoder().withoutPadding().encode(sha256(given)) : given;
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII), answer);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
