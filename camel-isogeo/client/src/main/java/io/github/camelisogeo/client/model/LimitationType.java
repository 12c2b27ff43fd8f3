package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Says whether a limitation is a legal one or one of security. */
public final class LimitationType extends OpenEnum {
    public static final LimitationType LEGAL = new LimitationType("legal");
    public static final LimitationType SECURITY = new LimitationType("security");

    private LimitationType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static LimitationType of(String wireValue) {
        return OpenEnums.of(LimitationType.class, wireValue);
    }
}
