package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.operation.Default;
import io.github.camelisogeo.client.operation.Flattened;
import io.github.camelisogeo.client.search.SearchRequest;

/**
 * A search as routes ask for it, in words that say what becomes of the result.
 *
 * @param whole every result, page after page
 * @param tagsAsGroups group the tags of the answer by filter: the answer has them as {@code tagGroups()} in any case, routes as a header
 */
public record RouteSearch(
        @Flattened SearchRequest request, @Default("false") Boolean whole, @Default("false") Boolean tagsAsGroups) {}
