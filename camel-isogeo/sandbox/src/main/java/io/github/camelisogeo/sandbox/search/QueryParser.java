package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import io.github.camelisogeo.sandbox.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The grammar of {@code q}: words and filters separated by spaces, all of which must hold. What looks like a filter
 * but has no known name, such as {@code http://...}, is words.
 */
final class QueryParser {

    private QueryParser() {}

    static Query parse(String q) {
        List<String> tags = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Predicate<CatalogueRecord> filter = record -> true;
        for (String token : q.strip().split("\\s+")) {
            Predicate<CatalogueRecord> condition = Filters.of(token);
            if (condition != null) {
                tags.add(token);
                filter = filter.and(condition);
            } else if (!token.isEmpty()) {
                terms.add(token);
                words.addAll(Text.words(token));
            }
        }
        for (String word : words) {
            filter = filter.and(record -> record.words().weight(word) > 0);
        }
        return new Query(List.copyOf(tags), List.copyOf(terms), List.copyOf(words), filter);
    }
}
