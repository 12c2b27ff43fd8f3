package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Says whether a share is for applications or for workgroups. */
public final class ShareType extends OpenEnum {
    public static final ShareType APPLICATION = new ShareType("application");
    public static final ShareType GROUP = new ShareType("group");

    private ShareType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static ShareType of(String wireValue) {
        return OpenEnums.of(ShareType.class, wireValue);
    }
}
