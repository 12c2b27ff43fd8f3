package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Includes;
import io.github.camelisogeo.client.internal.operation.Optional;
import io.github.camelisogeo.client.internal.operation.Range;
import io.github.camelisogeo.client.internal.registry.MetadataIncludes;
import io.github.camelisogeo.client.model.OrderBy;
import io.github.camelisogeo.client.model.OrderDirection;
import io.github.camelisogeo.client.model.SearchGeoRelation;
import io.github.camelisogeo.client.value.BoundingBox;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Wkt;
import java.util.List;
import java.util.stream.Collectors;
import retrofit2.http.Query;

/**
 * The records that a search selects, their order and their sub-resources. A component that is null has its default.
 *
 * @param workgroupId the workgroup to search in; null for all
 * @param query words and filters, separated by spaces; the text of a {@link CatalogueQuery}
 * @param offset the index of the first result, starting at 0
 * @param orderBy the value that the results are ordered by
 * @param orderDirection the direction of the order
 * @param bbox a box in EPSG:4326
 * @param geometry a geometry as WKT, in EPSG:4326
 * @param relation the spatial relation between the envelope of a record and the box or geometry
 * @param share the share to search in; null for all
 * @param ids the records to search; null for all
 * @param include the sub-resources of each result
 * @param expectedTotal the expected number of results, if known; a whole search can then request further pages before the first has arrived
 */
@WithBuilder
public record SearchSelection(
        @Optional Id workgroupId,
        @Query("q") @Default("") String query,
        @Query("_offset") @Default("0") @Range(min = 0) Integer offset,
        @Query("ob") @Default("_created") OrderBy orderBy,
        @Query("od") @Default("desc") OrderDirection orderDirection,
        @Query("box") @Optional BoundingBox bbox,
        @Query("geo") @Optional Wkt geometry,
        @Query("rel") @Optional SearchGeoRelation relation,
        @Query("s") @Optional Id share,
        @Query("_id") @Default("") List<Id> ids,
        @Query("_include") @Default("") @Includes(value = MetadataIncludes.ALL, also = MetadataIncludes.ALSO)
                Include include,
        @Optional @Range(min = 0) Integer expectedTotal) {

    /** Returns a builder. A component that is not set has its default. */
    public static SearchSelectionBuilder builder() {
        return SearchSelectionBuilder.builder();
    }

    /**
     * Checks that the API will understand this selection as intended: its query is {@linkplain CatalogueQuery#checked valid}, and its
     * relation, if any, is known and comes with a box or geometry.
     *
     * @return this selection
     * @throws InvalidParameterException if the selection is not valid; the message names the parameter
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
                    "search.search", "relation", relation, "which requires bbox or geometry, and neither is given");
        }
        return this;
    }
}
