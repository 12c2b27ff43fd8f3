package io.github.camelisogeo.client.internal.paging;

import java.util.List;

/**
 * A page of results.
 *
 * @param results the results
 * @param total the total number of results, according to this page
 * @param limit the maximum number of results in a page, according to the server, or 0 if it doesn't say
 * @param <T> the type of results
 */
public record Page<T>(List<T> results, long total, long limit) {}
