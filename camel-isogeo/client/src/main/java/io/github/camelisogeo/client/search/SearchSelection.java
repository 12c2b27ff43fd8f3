package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.internal.registry.MetadataIncludes;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Includes;
import io.github.camelisogeo.client.operation.Optional;
import io.github.camelisogeo.client.operation.Range;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Collectors;
import retrofit2.http.Query;

/**
 * What to search for, in which order, and with what. Null is the default.
 *
 * @param workgroupId search in one workgroup only
 * @param query free words and filters, joined by spaces: a {@link CatalogueQuery} as text
 * @param offset the rank of the first result, from 0
 * @param orderBy what the order follows
 * @param orderDirection the direction of the order
 * @param bbox a box in EPSG:4326
 * @param geometry a geometry in EPSG:4326, as WKT
 * @param relation how a record's envelope and the box or geometry relate
 * @param share only what this share holds
 * @param ids only these records
 * @param include the sub-resources of each result
 * @param expectedTotal the total as far as it is known: lets a whole search ask for pages before the first has come
 */
@RecordBuilder
public record SearchSelection(
        @Optional Id workgroupId,
        @Query("q") @Default("") String query,
        @Query("_offset") @Default("0") @Range(min = 0) Integer offset,
        @Query("ob") @Default("_created") OrderBy orderBy,
        @Query("od") @Default("desc") OrderDirection orderDirection,
        @Query("box") @Optional BoundingBox bbox,
        @Query("geo") @Optional String geometry,
        @Query("rel") @Optional SearchGeoRelation relation,
        @Query("s") @Optional Id share,
        @Query("_id") @Default("") List<Id> ids,
        @Query("_include") @Default("") @Includes(value = MetadataIncludes.ALL, also = MetadataIncludes.ALSO)
                Include include,
        @Optional @Range(min = 0) Integer expectedTotal) {

    /** Builds a selection; what is not set has its default. */
    public static SearchSelectionBuilder builder() {
        return SearchSelectionBuilder.builder();
    }

    /**
     * This selection, if the API understands it as it is meant: its query is {@linkplain CatalogueQuery#checked sound}, and its relation
     * is a known one and has a box or a geometry to relate to.
     *
     * @throws InvalidParameterException if not; the message names what is wrong
     */
    public SearchSelection checked() {
        CatalogueQuery.parse(query).checked();
        if (relation != null && !relation.isKnown()) {
            throw new InvalidParameterException(
                    "search.search",
                    "relation",
                    relation,
                    "it must be one of: "
                            + OpenEnums.known(SearchGeoRelation.class).stream()
                                    .map(SearchGeoRelation::wireValue)
                                    .collect(Collectors.joining(", ")));
        }
        if (relation != null && bbox == null && geometry == null) {
            throw new InvalidParameterException(
                    "search.search", "relation", relation, "it must come with bbox or geometry, and neither is given");
        }
        return this;
    }
}
