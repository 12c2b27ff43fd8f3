package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What users can do with a link. */
public final class LinkAction extends OpenEnum {
    public static final LinkAction DOWNLOAD = new LinkAction("download");
    public static final LinkAction OTHER = new LinkAction("other");
    public static final LinkAction VIEW = new LinkAction("view");

    private LinkAction(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static LinkAction of(String wireValue) {
        return OpenEnums.of(LinkAction.class, wireValue);
    }
}
