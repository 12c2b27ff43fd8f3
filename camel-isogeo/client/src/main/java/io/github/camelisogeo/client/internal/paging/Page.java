package io.github.camelisogeo.client.internal.paging;

import java.util.List;

/**
 * A page of results.
 *
 * @param results the results
 * @param total how many results there are in all, as the server counted for this page
 * @param limit how many results a page may hold as the server understood it, 0 if it doesn't say
 * @param <T> the type of results
 */
public record Page<T>(List<T> results, long total, long limit) {}
