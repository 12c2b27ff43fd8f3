package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.search.SearchSelectionBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a selection selects as text to compare: not in which order or with which sub-resources it is read. */
final class SelectionText {

    /** What changes nothing of which records are found; a feed sets it for each of its questions. */
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
