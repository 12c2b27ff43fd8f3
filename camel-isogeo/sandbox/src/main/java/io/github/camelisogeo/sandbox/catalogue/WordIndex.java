package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import io.github.camelisogeo.sandbox.model.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The words of one record that searches look at (title, keywords, abstract), with their weight. An index for each
 * record rather than one over all: a write then touches one record only.
 */
public final class WordIndex {

    private static final int IN_TITLE = 5;
    private static final int IN_KEYWORD = 3;
    private static final int IN_ABSTRACT = 1;

    private final String[] words;
    private final int[] weights;

    private WordIndex(Map<String, Integer> weighted) {
        words = weighted.keySet().toArray(String[]::new);
        weights = weighted.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static WordIndex of(ObjectNode record) {
        Map<String, Integer> weighted = new TreeMap<>();
        add(weighted, Json.text(record, "title"), IN_TITLE);
        add(weighted, Json.text(record, "abstract"), IN_ABSTRACT);
        for (JsonNode keyword : record.path("keywords")) {
            add(weighted, Json.text(keyword, "text"), IN_KEYWORD);
        }
        return new WordIndex(weighted);
    }

    private static void add(Map<String, Integer> weighted, String text, int weight) {
        if (text != null) {
            Text.words(text).forEach(word -> weighted.merge(word, weight, Integer::sum));
        }
    }

    public void forEach(Consumer<String> action) {
        for (String word : words) {
            action.accept(word);
        }
    }

    /** How much the record is about a folded word, 0 when it doesn't hold it. */
    public int weight(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }
}
