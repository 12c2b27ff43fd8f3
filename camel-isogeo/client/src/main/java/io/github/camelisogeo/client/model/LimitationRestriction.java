package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The kind of a legal limitation (MD_RestrictionCode of ISO 19115). Answers may also hold {@code restricted}. */
public final class LimitationRestriction extends OpenEnum {
    public static final LimitationRestriction COPYRIGHT = new LimitationRestriction("copyright");
    public static final LimitationRestriction INTELLECTUAL_PROPERTY_RIGHTS =
            new LimitationRestriction("intellectualPropertyRights");
    public static final LimitationRestriction LICENSE = new LimitationRestriction("license");
    public static final LimitationRestriction OTHER = new LimitationRestriction("other");
    public static final LimitationRestriction PATENT = new LimitationRestriction("patent");
    public static final LimitationRestriction PATENT_PENDING = new LimitationRestriction("patentPending");
    public static final LimitationRestriction TRADEMARK = new LimitationRestriction("trademark");

    private LimitationRestriction(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static LimitationRestriction of(String wireValue) {
        return OpenEnums.of(LimitationRestriction.class, wireValue);
    }
}
