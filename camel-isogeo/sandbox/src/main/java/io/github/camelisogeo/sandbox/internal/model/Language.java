package io.github.camelisogeo.sandbox.internal.model;

/** The language of labels: {@code _lang} of a request. */
public enum Language {
    FRENCH,
    ENGLISH;

    /**
     * Returns the language. Defaults to French, as in the API; there are no labels in languages other than French and
     * English.
     */
    public static Language of(String lang) {
        return "en".equalsIgnoreCase(lang) ? ENGLISH : FRENCH;
    }
}
