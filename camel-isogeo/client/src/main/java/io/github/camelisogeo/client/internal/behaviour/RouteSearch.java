package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.internal.operation.Default;
import io.github.camelisogeo.client.internal.operation.Flattened;
import io.github.camelisogeo.client.search.SearchRequest;

/**
 * A search as Camel routes request it, with the options that choose the form of the result.
 *
 * @param whole whether to return all results, page by page, instead of one page
 * @param tagsAsGroups whether Camel routes get the tags grouped by filter in a header; the result has them as {@code tagGroups()} in any
 * case
 * @param rawPayload whether to return the records as JSON that is not parsed
 */
public record RouteSearch(
        @Flattened SearchRequest request,
        @Default("false") Boolean whole,
        @Default("false") Boolean tagsAsGroups,
        @Default("false") Boolean rawPayload) {}
