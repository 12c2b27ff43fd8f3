package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.camelisogeo.client.internal.json.OpenEnums;

/** The relation between the envelope of a record and the given area. With {@link #CONTAINS}, the envelope contains the area. */
public final class SearchGeoRelation extends OpenEnum {
    public static final SearchGeoRelation CONTAINS = new SearchGeoRelation("contains");
    public static final SearchGeoRelation DISJOINT = new SearchGeoRelation("disjoint");
    public static final SearchGeoRelation EQUAL = new SearchGeoRelation("equal");

    /** The documentation of the API writes {@code equals}, its Python SDK {@code equal}. The client sends the one that it is given. */
    public static final SearchGeoRelation EQUALS = new SearchGeoRelation("equals");

    public static final SearchGeoRelation INTERSECTS = new SearchGeoRelation("intersects");
    public static final SearchGeoRelation OVERLAPS = new SearchGeoRelation("overlaps");
    public static final SearchGeoRelation WITHIN = new SearchGeoRelation("within");

    private SearchGeoRelation(String wireValue) {
        super(wireValue);
    }

    /** Returns the constant for a word of the API, or a new value if there is none. */
    @JsonCreator
    public static SearchGeoRelation of(String wireValue) {
        return OpenEnums.of(SearchGeoRelation.class, wireValue);
    }
}
