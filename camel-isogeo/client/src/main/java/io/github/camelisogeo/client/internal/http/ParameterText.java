package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.model.OpenEnum;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Word;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes parameters of paths and queries as text. */
public final class ParameterText {

    private static final Logger LOG = LoggerFactory.getLogger(ParameterText.class);

    /** The names in annotations, which are read at each call. */
    private static final Map<String, List<String>> INCLUDES = new ConcurrentHashMap<>();

    private ParameterText() {}

    /**
     * Returns the text to send, or null if the parameter is left out.
     *
     * @param value the value
     * @param annotations the annotations of the parameter
     */
    public static String of(Object value, Annotation[] annotations) {
        if (value instanceof Include include) {
            return orNothing(includes(include, annotations));
        }
        if (value instanceof Collection<?> items) {
            return orNothing(items.stream().map(item -> of(item, annotations)).collect(Collectors.joining(",")));
        }
        if (value instanceof OpenEnum word) {
            return word.wireValue();
        }
        if (value instanceof Enum<?> constant) {
            return Word.of(constant);
        }
        return value == null ? null : orNothing(value.toString());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String includes(Include include, Annotation[] annotations) {
        Includes known = Stream.of(annotations)
                .filter(Includes.class::isInstance)
                .map(Includes.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a parameter of type Include needs @Includes"));
        List<String> sent = include.expanded(named(known.value()));
        List<String> possible = named(known.value() + "," + known.also());
        sent.stream()
                .filter(name -> !possible.contains(name))
                .forEach(name -> LOG.warn(
                        "Requested the unknown sub-resource {}, which the API ignores; it must be one of: {}",
                        name,
                        possible));
        return String.join(",", sent);
    }

    private static List<String> named(String includes) {
        return INCLUDES.computeIfAbsent(includes, names -> Include.parse(names).names());
    }
}
