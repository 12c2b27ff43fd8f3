package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.value.Word;

/** The newsletters that a user can subscribe to. */
public enum Newsletter implements Word {
    /** News about releases. */
    NEW_RELEASES("NewReleases"),
    /** Tips and tricks. */
    TIPS_AND_TRICKS("TipsAndTricks");

    private final String word;

    Newsletter(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
