package io.github.camelisogeo.sandbox.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** File names in headers: unchanged if HTTP allows it, otherwise as an encoded word of RFC 2047, as the API does. */
final class AttachmentName {

    private static final Pattern PLAIN = Pattern.compile("[\\w.+~!#$&-]+");
    private static final Pattern QUOTABLE = Pattern.compile("[\\x20-\\x7e&&[^\"\\\\]]+");

    private AttachmentName() {}

    static String header(String name) {
        return "attachment; filename=" + encoded(name);
    }

    private static String encoded(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        if (QUOTABLE.matcher(name).matches() && !name.contains("=?")) {
            return '"' + name + '"';
        }
        return "\"=?utf-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=\"";
    }
}
