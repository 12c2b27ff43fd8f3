package io.github.camelisogeo.client.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The labels of the resource files, by language, group and key. */
final class LabelTable {

    private static final String[] LANGUAGES = {"fr", "en"};
    private static final Map<String, Map<String, Map<String, String>>> WORDS = read("labels.tsv", "more-labels.tsv");

    private LabelTable() {}

    /** Returns the groups of a language, or null if there is no such language. */
    static Map<String, Map<String, String>> of(String language) {
        return WORDS.get(language);
    }

    private static Map<String, Map<String, Map<String, String>>> read(String... files) {
        Map<String, Map<String, Map<String, String>>> words = new HashMap<>();
        for (String language : LANGUAGES) {
            words.put(language, new LinkedHashMap<>());
        }
        for (String file : files) {
            read(file, words);
        }
        words.values().forEach(groups -> groups.replaceAll((name, group) -> Collections.unmodifiableMap(group)));
        return words;
    }

    private static void read(String file, Map<String, Map<String, Map<String, String>>> words) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LabelTable.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                for (int i = 0; i < LANGUAGES.length; i++) {
                    words.get(LANGUAGES[i])
                            .computeIfAbsent(cells[0], group -> new LinkedHashMap<>())
                            .put(cells[1], cells[2 + i]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
