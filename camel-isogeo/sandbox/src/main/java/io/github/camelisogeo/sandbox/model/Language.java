package io.github.camelisogeo.sandbox.model;

/** A language of labels: {@code _lang} of a request. */
public enum Language {
    FRENCH,
    ENGLISH;

    /** French is the API's default; there are no labels in other languages. */
    public static Language of(String lang) {
        return "en".equalsIgnoreCase(lang) ? ENGLISH : FRENCH;
    }
}
