package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Where what a link leads to is kept.
 */
public record LinkType(@JsonValue String wireValue) implements OpenEnum {
    public static final LinkType HOSTED = new LinkType("hosted");
    public static final LinkType LINK = new LinkType("link");
    public static final LinkType URL = new LinkType("url");

    public LinkType {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static LinkType of(String wireValue) {
        return OpenEnums.of(LinkType.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
