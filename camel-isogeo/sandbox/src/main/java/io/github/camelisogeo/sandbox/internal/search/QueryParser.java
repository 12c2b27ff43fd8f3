package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the grammar of {@code q}: words and filters separated by spaces, all of which must match. A token that looks
 * like a filter but has an unknown name, such as {@code http://...}, is treated as words.
 */
final class QueryParser {

    private QueryParser() {}

    static Query parse(String q) {
        List<String> tags = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Condition filter = Condition.NONE;
        for (String token : q.strip().split("\\s+")) {
            Condition condition = Filters.of(token);
            if (condition != null) {
                tags.add(token);
                filter = filter.and(condition);
            } else if (!token.isEmpty()) {
                terms.add(token);
                words.addAll(Text.words(token));
            }
        }
        for (String word : words) {
            filter = filter.and(
                    Condition.indexed(record -> record.words().weight(word) > 0, index -> index.saying(word)));
        }
        return new Query(List.copyOf(tags), List.copyOf(terms), List.copyOf(words), filter);
    }
}
