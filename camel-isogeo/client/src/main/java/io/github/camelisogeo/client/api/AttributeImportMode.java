package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.value.Word;

/** What an import does with the attributes of another dataset. */
public enum AttributeImportMode implements Word {
    /** Adds the attributes that are missing. */
    ADD("add"),
    /** Updates the attributes that have the same name. */
    UPDATE("update"),
    /** Adds the missing attributes and updates the others. */
    UPDATE_OR_ADD("updateOrAdd");

    private final String word;

    AttributeImportMode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
