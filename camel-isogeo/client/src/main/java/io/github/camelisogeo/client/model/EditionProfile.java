package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** How a record is maintained: by hand, or harvested from a catalogue service. */
public final class EditionProfile extends OpenEnum {
    public static final EditionProfile CSW = new EditionProfile("csw");
    public static final EditionProfile MANUAL = new EditionProfile("manual");

    private EditionProfile(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static EditionProfile of(String wireValue) {
        return OpenEnums.of(EditionProfile.class, wireValue);
    }
}
