package io.github.camelisogeo.sandbox.internal.iso;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Converts the URLs of links, which may be any text that somebody once pasted, to URIs that XML Schema accepts. */
final class WebAddress {

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

    private WebAddress() {}

    /** Returns the URI, or null if the text can't be one, however it is escaped. */
    static String of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String address = escaped(STRAY_PERCENT.matcher(text.strip()).replaceAll("%25"));
        try {
            URI uri = new URI(address);
            // Registry-based authorities are obsolete, and some readers refuse them.
            return uri.getRawAuthority() == null || uri.getHost() != null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean inFragment = false;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean secondFragment = inFragment && c == '#';
            inFragment |= c == '#';
            if (!secondFragment && (isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append(String.format("%%%02X", (int) c));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
