package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** What a bulk edit changes. */
public final class BulkTarget extends OpenEnum {
    public static final BulkTarget TITLE = new BulkTarget("title");
    public static final BulkTarget ABSTRACT = new BulkTarget("abstract");
    public static final BulkTarget KEYWORDS = new BulkTarget("keywords");
    public static final BulkTarget CATALOGS = new BulkTarget("catalogs");
    public static final BulkTarget CONTACTS = new BulkTarget("contacts");
    public static final BulkTarget COLLECTION_CONTEXT = new BulkTarget("collectionContext");
    public static final BulkTarget COLLECTION_METHOD = new BulkTarget("collectionMethod");
    public static final BulkTarget VALID_FROM = new BulkTarget("validFrom");
    public static final BulkTarget VALIDITY_COMMENT = new BulkTarget("validityComment");
    public static final BulkTarget DISTANCE = new BulkTarget("distance");
    public static final BulkTarget SCALE = new BulkTarget("scale");
    public static final BulkTarget CODE_PAGE = new BulkTarget("codePage");

    private BulkTarget(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static BulkTarget of(String wireValue) {
        return OpenEnums.of(BulkTarget.class, wireValue);
    }
}
