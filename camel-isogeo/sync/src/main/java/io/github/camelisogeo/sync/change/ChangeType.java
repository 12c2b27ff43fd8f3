package io.github.camelisogeo.sync.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to a record, as the selection sees it. */
public enum ChangeType {
    /** It came into the selection: it is new, was shared, or matches now. */
    CREATED,
    /** It changed. */
    UPDATED,
    /** It left the selection: it was deleted, is shared no more, or no longer matches. */
    DELETED;

    /** The word for headers and files: {@code created}, {@code updated}, {@code deleted}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
