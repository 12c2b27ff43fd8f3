package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What happened to the data. */
public final class EventKind extends OpenEnum {
    public static final EventKind CREATION = new EventKind("creation");
    public static final EventKind PUBLICATION = new EventKind("publication");
    public static final EventKind UPDATE = new EventKind("update");

    private EventKind(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static EventKind of(String wireValue) {
        return OpenEnums.of(EventKind.class, wireValue);
    }
}
