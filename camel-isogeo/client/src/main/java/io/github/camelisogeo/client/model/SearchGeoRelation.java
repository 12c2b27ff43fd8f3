package io.github.camelisogeo.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import java.util.Objects;

/**
 * How the envelope of a record lies to the given area: with {@link #CONTAINS} it contains the area.
 */
public record SearchGeoRelation(@JsonValue String wireValue) implements OpenEnum {
    public static final SearchGeoRelation CONTAINS = new SearchGeoRelation("contains");
    public static final SearchGeoRelation DISJOINT = new SearchGeoRelation("disjoint");
    public static final SearchGeoRelation EQUAL = new SearchGeoRelation("equal");

    /** The documentation of the API writes {@code equals}, its Python SDK {@code equal}: what is given is sent. */
    public static final SearchGeoRelation EQUALS = new SearchGeoRelation("equals");

    public static final SearchGeoRelation INTERSECTS = new SearchGeoRelation("intersects");
    public static final SearchGeoRelation OVERLAPS = new SearchGeoRelation("overlaps");
    public static final SearchGeoRelation WITHIN = new SearchGeoRelation("within");

    public SearchGeoRelation {
        Objects.requireNonNull(wireValue, "wireValue");
    }

    /** The constant that is written like this, or a value of its own where none is. */
    @JsonCreator
    public static SearchGeoRelation of(String wireValue) {
        return OpenEnums.of(SearchGeoRelation.class, wireValue);
    }

    @Override
    public String toString() {
        return wireValue;
    }
}
