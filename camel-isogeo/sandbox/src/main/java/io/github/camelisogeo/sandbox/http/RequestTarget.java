package io.github.camelisogeo.sandbox.http;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path and query of a request as they were sent: what they spell by percent signs must be text in UTF-8. */
final class RequestTarget {

    private static final Pattern ESCAPED = Pattern.compile("(?:%\\p{XDigit}{2})++");

    private RequestTarget() {}

    /**
     * Looks before anything decodes: some of what decodes makes a failure of a URL that is wrong, some takes it for
     * another one.
     *
     * @param part may be null
     * @throws RefusedException when it is none
     */
    static void require(String part) {
        if (part == null || part.indexOf('%') < 0) {
            return;
        }
        Matcher escaped = ESCAPED.matcher(part);
        if (escaped.replaceAll("").indexOf('%') >= 0) {
            throw new RefusedException(400, "the URL is not percent-encoded");
        }
        escaped.reset();
        while (escaped.find()) {
            RequestBody.text(HexFormat.of().parseHex(escaped.group().replace("%", "")), "the URL");
        }
    }
}
