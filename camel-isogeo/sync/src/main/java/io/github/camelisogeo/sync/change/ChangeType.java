package io.github.camelisogeo.sync.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of a change, as seen from the selection. */
public enum ChangeType {
    /** The record entered the selection: it is new, was shared, or matches now. */
    CREATED,
    /** The record changed. */
    UPDATED,
    /** The record left the selection: it was deleted, is no longer shared, or no longer matches. */
    DELETED;

    /** Returns the word for headers and files: {@code created}, {@code updated} or {@code deleted}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
