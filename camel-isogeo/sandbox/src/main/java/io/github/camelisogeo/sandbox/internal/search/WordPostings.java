package io.github.camelisogeo.sandbox.internal.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Maps a word to the records that contain it, and its weight in each of them. */
final class WordPostings {

    private static final Word UNSAID = new Word();

    private final Map<String, Word> words = new HashMap<>();

    /** Adds a record. Positions must be added in ascending order. */
    void add(String word, int weight, int place) {
        words.computeIfAbsent(word, absent -> new Word()).add(weight, place);
    }

    void compress() {
        words.values().forEach(Word::compress);
    }

    RoaringBitmap of(String word) {
        return words.getOrDefault(word, UNSAID).places;
    }

    /** Returns the relevance of each record for the words, by its position. */
    int[] relevance(List<String> asked, int records) {
        int[] relevance = new int[records];
        asked.forEach(word -> words.getOrDefault(word, UNSAID).addTo(relevance));
        return relevance;
    }

    private static final class Word {

        private final RoaringBitmap places = new RoaringBitmap();
        private int[] weights = new int[1];
        private int size;

        private void add(int weight, int place) {
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, 2 * size);
            }
            weights[size++] = weight;
            places.add(place);
        }

        private void compress() {
            places.runOptimize();
            weights = Arrays.copyOf(weights, size);
        }

        private void addTo(int[] relevance) {
            PeekableIntIterator place = places.getIntIterator();
            for (int i = 0; i < size; i++) {
                relevance[place.next()] += weights[i];
            }
        }
    }
}
