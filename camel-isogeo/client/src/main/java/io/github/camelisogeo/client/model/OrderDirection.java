package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The direction in which to sort the results of a search. */
public final class OrderDirection extends OpenEnum {
    public static final OrderDirection ASC = new OrderDirection("asc");
    public static final OrderDirection DESC = new OrderDirection("desc");

    private OrderDirection(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static OrderDirection of(String wireValue) {
        return OpenEnums.of(OrderDirection.class, wireValue);
    }
}
