package io.github.camelisogeo.component.generator;

import io.github.camelisogeo.client.internal.registry.ParameterDescriptor;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sample values for parameters, by their types. */
final class SampleValues {

    static final String ID = "1a2b3c4d5e6f708192a3b4c5d6e7f809";

    private static final Map<String, String> BY_NAME = Map.of("email", "somebody@example.org", "code", "2154");

    private SampleValues() {}

    /** Returns a value as text for a URI. */
    static String of(ParameterDescriptor parameter) {
        Type type = parameter.type() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : parameter.type();
        List<String> words = Option.words(type);
        if (!words.isEmpty()) {
            return words.get(0);
        }
        if (type == Id.class) {
            return id(parameter.name());
        }
        if (type == Integer.class) {
            return parameter.range() == null
                    ? "1"
                    : String.valueOf(Math.max(1, parameter.range().min()));
        }
        if (type == Include.class) {
            return parameter.possibleIncludes().get(0);
        }
        return type == Boolean.class ? "true" : text(parameter.name());
    }

    private static String text(String name) {
        return BY_NAME.entrySet().stream()
                .filter(known -> name.toLowerCase(Locale.ROOT).endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("example");
    }

    /** Returns an identifier that is always the same for one name and different for each name. */
    private static String id(String name) {
        String own = String.format("%08x", name.hashCode());
        return own + ID.substring(own.length());
    }
}
