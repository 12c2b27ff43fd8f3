package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;

/**
 * The words of one record that searches look at (title, keywords, abstract), with their weights. Each record has its
 * own index, so that a write only affects one record.
 */
public final class WordIndex {

    private static final int IN_TITLE = 5;
    private static final int IN_KEYWORD = 3;
    private static final int IN_ABSTRACT = 1;

    private final String[] words;
    private final int[] weights;

    private WordIndex(String[] words, int[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /**
     * Returns the index of a record.
     *
     * @param pool returns the same instance for equal texts, since records have most of their words in common
     */
    static WordIndex of(ObjectNode record, UnaryOperator<String> pool) {
        Map<String, Integer> weighted = new HashMap<>();
        add(weighted, Json.text(record, "title"), IN_TITLE);
        add(weighted, Json.text(record, "abstract"), IN_ABSTRACT);
        for (JsonNode keyword : record.path("keywords")) {
            add(weighted, Json.text(keyword, "text"), IN_KEYWORD);
        }
        String[] words = weighted.keySet().toArray(String[]::new);
        Arrays.sort(words);
        int[] weights = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            weights[i] = weighted.get(words[i]);
            words[i] = pool.apply(words[i]);
        }
        return new WordIndex(words, weights);
    }

    private static void add(Map<String, Integer> weighted, String text, int weight) {
        if (text != null) {
            Text.words(text).forEach(word -> weighted.merge(word, weight, Integer::sum));
        }
    }

    /** Passes each word and its weight to the action. */
    public void forEach(ObjIntConsumer<String> action) {
        for (int i = 0; i < words.length; i++) {
            action.accept(words[i], weights[i]);
        }
    }

    /** Returns the weight of a folded word, or 0 if the record doesn't contain it. */
    public int weight(String word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }
}
