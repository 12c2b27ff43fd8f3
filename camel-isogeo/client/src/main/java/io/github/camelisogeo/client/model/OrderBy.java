package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What found records are ordered by. */
public final class OrderBy extends OpenEnum {
    /** When the record was made. */
    public static final OrderBy METADATA_CREATED = new OrderBy("_created");
    /** When the record was last changed. */
    public static final OrderBy METADATA_MODIFIED = new OrderBy("_modified");

    public static final OrderBy TITLE = new OrderBy("title");
    /** When the data were made; may be missing. */
    public static final OrderBy CREATED = new OrderBy("created");
    /** When the data were last changed; may be missing. */
    public static final OrderBy MODIFIED = new OrderBy("modified");
    /** Default of the API when the query has words. */
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
