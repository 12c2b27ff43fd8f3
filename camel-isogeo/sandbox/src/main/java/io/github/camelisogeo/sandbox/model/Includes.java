package io.github.camelisogeo.sandbox.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a request asks for besides the attributes that always come: its {@code _include}. Unknown names are ignored. */
public record Includes(Set<String> names) {

    public static final Includes NONE = new Includes(Set.of());

    /** From the parameter's values, each of which may hold several names joined by commas. */
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
