package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What to sort the results of a search by. */
public final class OrderBy extends OpenEnum {
    /** When the record was created. */
    public static final OrderBy METADATA_CREATED = new OrderBy("_created");
    /** When the record was last modified. */
    public static final OrderBy METADATA_MODIFIED = new OrderBy("_modified");

    public static final OrderBy TITLE = new OrderBy("title");
    /** When the data were created, which a record may not say. */
    public static final OrderBy CREATED = new OrderBy("created");
    /** When the data were last updated, which a record may not say. */
    public static final OrderBy MODIFIED = new OrderBy("modified");
    /** The default of the API if the query has words. */
    public static final OrderBy RELEVANCE = new OrderBy("relevance");

    private OrderBy(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static OrderBy of(String wireValue) {
        return OpenEnums.of(OrderBy.class, wireValue);
    }
}
