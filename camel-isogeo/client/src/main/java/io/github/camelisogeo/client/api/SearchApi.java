package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.internal.operation.Entity;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.operation.Operation;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.search.JsonResults;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;

/** Searches for records, which return one page or all results. */
@Entity("search")
public interface SearchApi {

    /**
     * Searches for records and returns one page of the results.
     *
     * @throws InvalidParameterException if {@code check} is set and the request is not valid: the query has two values for a filter that
     * takes one or an impossible value of a filter, or the relation is unknown or comes without a box or geometry
     */
    MetadataSearch search(@Flattened SearchRequest request);

    /** Does the same as {@link #search(SearchRequest)}, but doesn't parse the records. */
    JsonResults searchAsJson(SearchRequest request);

    /** Searches for records with words and filters, and returns the first page of the results. */
    default MetadataSearch search(String query) {
        return search(SearchRequest.builder()
                .selection(SearchSelection.builder().query(query).build())
                .build());
    }

    /**
     * Searches for records and returns all results one by one. Pages are requested as the results are read. The caller must close the
     * stream. The selection is not checked; call {@link SearchSelection#checked} first if you want that.
     */
    @Operation(reads = true)
    MetadataStream stream(@Flattened SearchSelection selection);

    /**
     * Searches for records with words and filters, and returns all results one by one. The caller must close the stream.
     *
     * @throws InvalidParameterException if the query has a filter twice that takes one value, or a value that is unknown
     */
    default MetadataStream stream(String query) {
        return stream(SearchSelection.builder().query(query).build().checked());
    }
}
