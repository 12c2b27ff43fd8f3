package io.github.camelisogeo.sandbox.internal.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The allowed words of attributes such as {@code MetadataType}. */
final class Vocabularies {

    private static final Map<String, Set<String>> WORDS = load();

    private Vocabularies() {}

    /** Returns the allowed words in the order of the API's documentation, or null if any word is allowed. */
    static Set<String> wordsOf(String type) {
        return WORDS.get(type);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Tsv.rows(Vocabularies.class, "enums.tsv")) {
            words.computeIfAbsent(row[0], type -> new LinkedHashSet<>()).add(row[1]);
        }
        return words;
    }
}
