package io.github.camelisogeo.sandbox.search;

import io.github.camelisogeo.sandbox.catalogue.CatalogueRecord;
import java.util.List;

/**
 * A {@code q} as it was understood.
 *
 * @param tags its filters, as they stood
 * @param terms its words, as they stood
 * @param words the words folded, cut at what is neither letter nor digit
 * @param filter what a record must fulfil, words included
 */
public record Query(List<String> tags, List<String> terms, List<String> words, Condition filter) {

    /** How much a record is about the words. */
    int relevance(CatalogueRecord record) {
        int relevance = 0;
        for (String word : words) {
            relevance += record.words().weight(word);
        }
        return relevance;
    }
}
