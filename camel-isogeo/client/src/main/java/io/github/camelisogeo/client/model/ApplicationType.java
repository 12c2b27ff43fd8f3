package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Says whether an application acts for workgroups or for users. */
public final class ApplicationType extends OpenEnum {
    public static final ApplicationType GROUP = new ApplicationType("group");
    public static final ApplicationType USER = new ApplicationType("user");

    private ApplicationType(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static ApplicationType of(String wireValue) {
        return OpenEnums.of(ApplicationType.class, wireValue);
    }
}
