package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Says whether a link leads to a hosted file, to another link or to any other address. */
public final class LinkType extends OpenEnum {
    public static final LinkType HOSTED = new LinkType("hosted");
    public static final LinkType LINK = new LinkType("link");
    public static final LinkType URL = new LinkType("url");

    private LinkType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static LinkType of(String wireValue) {
        return OpenEnums.of(LinkType.class, wireValue);
    }
}
