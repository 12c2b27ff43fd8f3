package io.github.camelisogeo.component;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.util.URISupport;

/**
 * Reads the options of a raw URI. A value in {@code RAW()} is used unchanged; any other value is decoded once, and a plus sign is a space,
 * as in Camel's own components. Camel's normalized URI can't be used, since it decodes an encoded ampersand, which then ends the value.
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

    /** Decodes a value that isn't in {@code RAW()}. */
    static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A literal percent sign.
            return text.replace('+', ' ');
        }
    }
}
