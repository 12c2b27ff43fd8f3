package io.github.camelisogeo.sync.internal.store;

import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a selection as text, to compare it with another one. The order of records and their sub-resources are left out. */
public final class SelectionText {

    /** The parameters that don't affect which records are found. A feed sets them for each of its requests. */
    private static final Set<String> READING =
            Set.of("offset", "orderBy", "orderDirection", "include", "expectedTotal");

    private static final String QUERY = "query";

    private SelectionText() {}

    /** Returns the text. It is the same for selections that only differ in the order of words or identifiers. */
    public static String of(SearchSelection selection) {
        return SearchSelectionBuilder.stream(selection)
                .filter(part -> !READING.contains(part.getKey()) && part.getValue() != null)
                .map(part -> Map.entry(part.getKey(), text(part.getKey(), part.getValue())))
                .filter(part -> !part.getValue().isBlank())
                .map(part -> part.getKey() + "="
                        + part.getValue().replace("%", "%25").replace("&", "%26"))
                .collect(Collectors.joining("&"));
    }

    private static String text(String name, Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? ""
                    : values.stream()
                            .map(Object::toString)
                            .distinct()
                            .sorted()
                            .toList()
                            .toString();
        }
        return name.equals(QUERY)
                ? Arrays.stream(value.toString().trim().split("\\s+"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))
                : value.toString();
    }
}
