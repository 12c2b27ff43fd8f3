package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What a link allows.
 */
public record LinkAction(@JsonValue String wireValue) implements OpenEnum {
    public static final LinkAction DOWNLOAD = new LinkAction("download");
    public static final LinkAction OTHER = new LinkAction("other");
    public static final LinkAction VIEW = new LinkAction("view");

    public LinkAction {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static LinkAction of(String wireValue) {
        return OpenEnums.of(LinkAction.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
