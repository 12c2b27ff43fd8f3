package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * One word of a list that the API may extend. Known words are constants of the subclass; an unknown word is read, and written
 * back as it came. Two values are equal if they are of the same class and have the same word.
 */
public abstract class OpenEnum {

    private final String wireValue;

    OpenEnum(String wireValue) {
        this.wireValue = Objects.requireNonNull(wireValue, "wireValue");
    }

    /** Returns the word as the API writes it. */
    @JsonValue
    public final String wireValue() {
        return wireValue;
    }

    /** Returns whether there is a constant for the word. */
    public final boolean isKnown() {
        return OpenEnums.known(getClass()).contains(this);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum) other).wireValue.equals(wireValue);
    }

    @Override
    public final int hashCode() {
        return wireValue.hashCode();
    }

    /** Returns the word as the API writes it. */
    @Override
    public final String toString() {
        return wireValue;
    }
}
