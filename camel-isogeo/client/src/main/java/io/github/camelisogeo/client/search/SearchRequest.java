package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.internal.WithBuilder;
import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.internal.operation.Range;
import retrofit2.http.Query;

/**
 * The parameters of a search for one page of records. A component that is null has its default.
 *
 * @param selection the records to search for; null selects all
 * @param limit the maximum number of results in the page, 0 to 100; 0 only counts
 * @param augment whether to add a tag for each visible share to the tags of the answer
 * @param check whether to refuse a selection that is not {@linkplain SearchSelection#checked valid} before anything is sent
 */
@WithBuilder
public record SearchRequest(
        @Flattened SearchSelection selection,
        @Query("_limit") @Default("20") @Range(min = 0, max = 100, ignoredWith = "whole") Integer limit,
        @Default("false") Boolean augment,
        @Default("true") Boolean check) {

    /** Returns a builder. A component that is not set has its default. */
    public static SearchRequestBuilder builder() {
        return SearchRequestBuilder.builder();
    }
}
