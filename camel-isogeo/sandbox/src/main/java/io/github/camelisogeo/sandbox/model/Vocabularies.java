package io.github.camelisogeo.sandbox.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words of attributes that know only certain words, such as {@code MetadataType}. */
final class Vocabularies {

    private static final Map<String, Set<String>> WORDS = load();

    private Vocabularies() {}

    /** In the order of the API's documentation; null for a type whose words are free. */
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
