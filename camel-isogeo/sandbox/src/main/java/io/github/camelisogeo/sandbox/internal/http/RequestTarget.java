package io.github.camelisogeo.sandbox.internal.http;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path and query of a request as they were sent. Their percent signs must encode text in UTF-8. */
final class RequestTarget {

    private static final Pattern ESCAPED = Pattern.compile("(?:%\\p{XDigit}{2})++");

    private RequestTarget() {}

    /**
     * Checks a part of the URL before anything else decodes it: some decoders report an invalid URL as a server error,
     * and some silently change it.
     *
     * @param part the part, or null
     * @throws RefusedException if the part isn't valid
     */
    static void require(String part) {
        if (part == null || part.indexOf('%') < 0) {
            return;
        }
        Matcher escaped = ESCAPED.matcher(part);
        if (escaped.replaceAll("").indexOf('%') >= 0) {
            throw new RefusedException(400, "the URL is not correctly percent-encoded");
        }
        escaped.reset();
        while (escaped.find()) {
            RequestBody.text(HexFormat.of().parseHex(escaped.group().replace("%", "")), "the URL");
        }
    }
}
