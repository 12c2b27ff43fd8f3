package io.github.camelisogeo.sandbox.internal.http;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The body of a request that must be a percent-encoded form in UTF-8. */
final class FormBody {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    /**
     * Reads the fields of a form.
     *
     * @throws RefusedException if the body isn't such a form
     */
    static Map<String, List<String>> read(String contentType, InputStream body) {
        // The length is checked first, whatever the content type is.
        byte[] bytes = RequestBody.read(body);
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            throw new RefusedException(400, "the body must be a form");
        }
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (String pair : new String(bytes, StandardCharsets.ISO_8859_1).split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                form.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return RequestBody.text(bytes);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "the form is not correctly percent-encoded");
        }
    }
}
