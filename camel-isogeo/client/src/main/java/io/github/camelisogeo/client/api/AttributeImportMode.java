package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.operation.Word;

/** What an import does with the attributes of another dataset. */
public enum AttributeImportMode implements Word {
    /** It adds those that are missing. */
    ADD("add"),
    /** It updates those of the same name. */
    UPDATE("update"),
    /** It does both. */
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
