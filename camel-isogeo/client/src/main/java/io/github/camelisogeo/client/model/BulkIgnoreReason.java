package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** Why a bulk edit skipped a record. */
public final class BulkIgnoreReason extends OpenEnum {
    public static final BulkIgnoreReason ALREADY_PRESENT = new BulkIgnoreReason("alreadyPresent");
    public static final BulkIgnoreReason FORBIDDEN = new BulkIgnoreReason("forbidden");
    public static final BulkIgnoreReason INVALID = new BulkIgnoreReason("invalid");
    public static final BulkIgnoreReason NOT_APPLICABLE = new BulkIgnoreReason("notApplicable");
    public static final BulkIgnoreReason NOT_FOUND = new BulkIgnoreReason("notFound");

    private BulkIgnoreReason(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static BulkIgnoreReason of(String wireValue) {
        return OpenEnums.of(BulkIgnoreReason.class, wireValue);
    }
}
