package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * Why a change of many records left one aside.
 */
public record BulkIgnoreReason(@JsonValue String wireValue) implements OpenEnum {
    public static final BulkIgnoreReason ALREADY_PRESENT = new BulkIgnoreReason("alreadyPresent");
    public static final BulkIgnoreReason FORBIDDEN = new BulkIgnoreReason("forbidden");
    public static final BulkIgnoreReason INVALID = new BulkIgnoreReason("invalid");
    public static final BulkIgnoreReason NOT_APPLICABLE = new BulkIgnoreReason("notApplicable");
    public static final BulkIgnoreReason NOT_FOUND = new BulkIgnoreReason("notFound");

    public BulkIgnoreReason {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static BulkIgnoreReason of(String wireValue) {
        return OpenEnums.of(BulkIgnoreReason.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
