package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * The kind of a legal limitation (ISO 19115, MD_RestrictionCode); answers may also hold {@code restricted}.
 */
public record LimitationRestriction(@JsonValue String wireValue) implements OpenEnum {
    public static final LimitationRestriction COPYRIGHT = new LimitationRestriction("copyright");
    public static final LimitationRestriction INTELLECTUAL_PROPERTY_RIGHTS =
            new LimitationRestriction("intellectualPropertyRights");
    public static final LimitationRestriction LICENSE = new LimitationRestriction("license");
    public static final LimitationRestriction OTHER = new LimitationRestriction("other");
    public static final LimitationRestriction PATENT = new LimitationRestriction("patent");
    public static final LimitationRestriction PATENT_PENDING = new LimitationRestriction("patentPending");
    public static final LimitationRestriction TRADEMARK = new LimitationRestriction("trademark");

    public LimitationRestriction {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static LimitationRestriction of(String wireValue) {
        return OpenEnums.of(LimitationRestriction.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
