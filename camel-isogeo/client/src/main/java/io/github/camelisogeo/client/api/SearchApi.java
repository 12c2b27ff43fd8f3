package io.github.camelisogeo.client.api;

import io.github.camelisogeo.client.error.InvalidParameterException;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.operation.Entity;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.operation.Operation;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.search.SearchRequest;
import io.github.camelisogeo.client.search.SearchSelection;

/** Searches of records, by page or whole. */
@Entity("search")
public interface SearchApi {

    /**
     * Searches the records and returns one page of the results.
     *
     * @throws InvalidParameterException if the request is to be checked, and the query has a filter twice that takes one value, or a value
     *     that is none, or the relation is unknown or has neither box nor geometry
     */
    MetadataSearch search(@Flattened SearchRequest request);

    /** Searches the records for words and filters, and returns the first page of the results. */
    default MetadataSearch search(String query) {
        return search(SearchRequest.builder()
                .selection(SearchSelection.builder().query(query).build())
                .build());
    }

    /**
     * Searches the records and hands over the results one by one, page after page. The selection is sent as it is; it can be {@linkplain
     * SearchSelection#checked checked} before.
     */
    @Operation
    MetadataStream stream(@Flattened SearchSelection selection);

    /** Searches the records for words and filters, and hands over the results one by one. */
    default MetadataStream stream(String query) {
        return stream(SearchSelection.builder().query(query).build());
    }
}
