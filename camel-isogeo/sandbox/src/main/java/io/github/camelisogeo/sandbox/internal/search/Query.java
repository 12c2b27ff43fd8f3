package io.github.camelisogeo.sandbox.internal.search;

import io.github.camelisogeo.sandbox.internal.catalogue.CatalogueRecord;
import java.util.List;

/**
 * A parsed {@code q}.
 *
 * @param tags its filters, unchanged
 * @param terms its words, unchanged
 * @param words its words, folded and split at everything but letters and digits
 * @param filter the condition that records must fulfil, including the words
 */
public record Query(List<String> tags, List<String> terms, List<String> words, Condition filter) {

    /** Returns how relevant a record is for the words. */
    int relevance(CatalogueRecord record) {
        int relevance = 0;
        for (String word : words) {
            relevance += record.words().weight(word);
        }
        return relevance;
    }
}
