package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a selection as text, to compare it with another one. The order of records and their sub-resources are left out. */
final class SelectionText {

    /** The parameters that don't affect which records are found. A feed sets them for each of its requests. */
    private static final Set<String> READING =
            Set.of("offset", "orderBy", "orderDirection", "include", "expectedTotal");

    private SelectionText() {}

    static String of(SearchSelection selection) {
        return SearchSelectionBuilder.stream(selection)
                .filter(part -> !READING.contains(part.getKey()) && part.getValue() != null)
                .map(part -> Map.entry(part.getKey(), text(part.getValue())))
                .filter(part -> !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    /** The order of identifiers doesn't matter. */
    private static String text(Object value) {
        if (!(value instanceof Collection<?> values)) {
            return value.toString();
        }
        return values.isEmpty()
                ? ""
                : values.stream().map(Object::toString).sorted().toList().toString();
    }
}
