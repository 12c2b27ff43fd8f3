package io.github.camelisogeo.sandbox.internal.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The {@code _include} of a request: what is included besides the attributes that always are. Unknown names are
 * ignored.
 */
public record Includes(Set<String> names) {

    public static final Includes NONE = new Includes(Set.of());

    /** Parses the values of the parameter, each of which may contain several names separated by commas. */
    public static Includes of(Collection<String> values) {
        return values.isEmpty()
                ? NONE
                : new Includes(values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean has(String name) {
        return names.contains(name);
    }
}
