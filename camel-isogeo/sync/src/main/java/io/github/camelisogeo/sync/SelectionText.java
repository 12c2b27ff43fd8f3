package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.search.SearchSelection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Describes which records a selection selects, as text that can be compared. Language and sub-resources are not part of it. */
final class SelectionText {

    private SelectionText() {}

    static String of(SearchSelection selection) {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("workgroupId", selection.workgroupId());
        filters.put("query", selection.query() == null || selection.query().isBlank() ? null : selection.query());
        filters.put("bbox", selection.bbox());
        filters.put("geometry", selection.geometry());
        filters.put("relation", selection.relation());
        filters.put("share", selection.share());
        filters.put(
                "ids",
                selection.ids() == null || selection.ids().isEmpty()
                        ? null
                        : selection.ids().stream()
                                .map(Objects::toString)
                                .sorted()
                                .toList());
        return filters.entrySet().stream()
                .filter(filter -> filter.getValue() != null)
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining("&"));
    }
}
