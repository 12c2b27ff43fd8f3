package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What a bulk edit does with its target. */
public final class BulkAction extends OpenEnum {
    public static final BulkAction ADD = new BulkAction("add");
    public static final BulkAction DELETE = new BulkAction("delete");
    public static final BulkAction UPDATE = new BulkAction("update");

    private BulkAction(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static BulkAction of(String wireValue) {
        return OpenEnums.of(BulkAction.class, wireValue);
    }
}
