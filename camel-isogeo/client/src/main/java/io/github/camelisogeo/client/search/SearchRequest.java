package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.operation.Range;
import io.soabase.recordbuilder.core.RecordBuilder;
import retrofit2.http.Query;

/**
 * All that a search takes. Null is the default.
 *
 * @param selection what to search for
 * @param limit how many results the page holds at most, 0 to 100; 0 only counts
 * @param augment add a tag for each visible share to the tags of the answer
 * @param check refuse a selection that is not {@linkplain SearchSelection#checked sound} before anything is sent
 */
@RecordBuilder
public record SearchRequest(
        @Flattened SearchSelection selection,
        @Query("_limit") @Default("20") @Range(min = 0, max = 100, ignoredWith = "whole") Integer limit,
        @Default("false") Boolean augment,
        @Default("true") Boolean check) {

    /** Builds a request; what is not set has its default. */
    public static SearchRequestBuilder builder() {
        return SearchRequestBuilder.builder();
    }
}
