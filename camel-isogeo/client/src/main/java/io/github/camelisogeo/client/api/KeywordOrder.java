package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.value.Word;

/** The value that found keywords are ordered by. */
public enum KeywordOrder implements Word {
    /** The text. */
    TEXT("text"),
    /** The number of records with the keyword, in all of Isogeo. */
    COUNT_ISOGEO("count.isogeo"),
    /** The number of records with the keyword, in the searched workgroup. */
    COUNT_GROUP("count.group");

    private final String word;

    KeywordOrder(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
