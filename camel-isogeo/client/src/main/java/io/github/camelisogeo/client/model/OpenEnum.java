package io.github.camelisogeo.client.model;

import io.github.camelisogeo.client.internal.json.OpenEnums;

/**
 * One of a list of words that the API may lengthen: the known ones are constants of the type, a word that nobody foresaw is
 * read and written back as it came. Equal by the word.
 */
public interface OpenEnum {

    /** The word as the API writes it. */
    String wireValue();

    /** Whether there is a constant for it. */
    default boolean isKnown() {
        return OpenEnums.known(getClass()).contains(this);
    }
}
