package io.github.camelisogeo.sandbox.internal.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The labels that depend on {@code _lang}: of actions, types, INSPIRE themes and kinds of links. */
public final class Labels {

    private static final String THEME = "keyword:inspire-theme:";
    private static final Map<String, String[]> WORDS = load();

    private Labels() {}

    /** Returns the label of a tag, or null if it doesn't depend on the language. */
    public static String ofTag(String tag, Language language) {
        // Old answers write the codes of themes in lower case, new ones in camel case.
        String[] row = WORDS.get(tag.startsWith(THEME) ? tag.toLowerCase(Locale.ROOT) : tag);
        return row == null ? null : word(row, language);
    }

    public static String ofLinkKind(String kind, Language language) {
        return word(WORDS.get("link-kind:" + kind), language);
    }

    /** Returns the codes of the INSPIRE themes with their French names. */
    public static Map<String, String> themes() {
        Map<String, String> themes = new LinkedHashMap<>();
        Tsv.rows(Labels.class, "inspire-themes.tsv").forEach(row -> themes.put(row[0], row[1]));
        return themes;
    }

    private static String word(String[] row, Language language) {
        return language == Language.FRENCH ? row[1] : row[2];
    }

    private static Map<String, String[]> load() {
        Map<String, String[]> words = new HashMap<>();
        Tsv.rows(Labels.class, "labels.tsv").forEach(row -> words.put(row[0], row));
        Tsv.rows(Labels.class, "inspire-themes.tsv")
                .forEach(row -> words.put(THEME + row[0].toLowerCase(Locale.ROOT), row));
        return words;
    }
}
