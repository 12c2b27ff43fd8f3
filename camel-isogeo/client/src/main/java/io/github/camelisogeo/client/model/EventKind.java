package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What happened to the data.
 */
public record EventKind(@JsonValue String wireValue) implements OpenEnum {
    public static final EventKind CREATION = new EventKind("creation");
    public static final EventKind PUBLICATION = new EventKind("publication");
    public static final EventKind UPDATE = new EventKind("update");

    public EventKind {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static EventKind of(String wireValue) {
        return OpenEnums.of(EventKind.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
