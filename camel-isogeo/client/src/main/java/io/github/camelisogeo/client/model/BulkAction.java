package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * What a change of many records does.
 */
public record BulkAction(@JsonValue String wireValue) implements OpenEnum {
    public static final BulkAction ADD = new BulkAction("add");
    public static final BulkAction DELETE = new BulkAction("delete");
    public static final BulkAction UPDATE = new BulkAction("update");

    public BulkAction {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static BulkAction of(String wireValue) {
        return OpenEnums.of(BulkAction.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
