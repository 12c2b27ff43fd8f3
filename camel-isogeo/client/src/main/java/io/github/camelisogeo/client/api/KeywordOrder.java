package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.operation.Word;

/** What the order of found keywords follows. */
public enum KeywordOrder implements Word {
    /** The text. */
    TEXT("text"),
    /** The number of records that have it, in all of Isogeo. */
    COUNT_ISOGEO("count.isogeo"),
    /** The number of records that have it, in the workgroup that is searched. */
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
