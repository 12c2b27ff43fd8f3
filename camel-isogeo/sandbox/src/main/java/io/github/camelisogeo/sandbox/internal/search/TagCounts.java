package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Counts the tags of some records. */
public final class TagCounts {

    private TagCounts() {}

    /** Returns the tags with a prefix and their number of records, most frequent first. */
    public static Map<String, Integer> of(Catalogue catalogue, Predicate<CatalogueRecord> among, String prefix) {
        Map<String, Integer> counts = new HashMap<>();
        catalogue.runs().filter(run -> among.test(run.record())).forEach(run -> {
            for (String tag : run.record().tags().keySet()) {
                if (tag.startsWith(prefix)) {
                    counts.merge(tag, run.length(), Integer::sum);
                }
            }
        });
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
