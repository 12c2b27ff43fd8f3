package io.github.camelisogeo.component;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.util.URISupport;

/**
 * Reads the options of a raw URI: what is in {@code RAW()} as it stands, all else decoded, once; a bare plus is a space, as in Camel's
 * own components. Camel's normal form of a URI can't be used, since an encoded ampersand ends a value there.
 */
final class RawOptions {

    private RawOptions() {}

    static void decode(Map<String, Object> options) {
        options.replaceAll((name, value) -> value instanceof List<?> values
                ? values.stream().map(RawOptions::decoded).toList()
                : decoded(value));
    }

    private static Object decoded(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        Map<String, Object> one = new HashMap<>(Map.of("value", text));
        URISupport.resolveRawParameterValues(one);
        Object inside = one.get("value");
        return inside.equals(text) ? percentDecoded(text) : inside;
    }

    private static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A per cent sign that stands for itself.
            return text.replace('+', ' ');
        }
    }
}
