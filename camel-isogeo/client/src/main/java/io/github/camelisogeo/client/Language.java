package io.github.camelisogeo.client;

import io.github.camelisogeo.client.value.Word;

/** A language that the API has labels in. */
public enum Language {
    /** French. */
    FR,
    /** English. */
    EN,
    /** Spanish. */
    ES,
    /** Portuguese. */
    PT;

    /** Returns the code of the language, as the API writes it. */
    @Override
    public String toString() {
        return Word.of(this);
    }
}
