package io.github.camelisogeo.sandbox.internal.search;

import java.util.List;

/**
 * The criteria that select and sort records: a search without its page. Texts are those of the request, or null if it
 * contains none.
 *
 * @param application the group application, which only sees what its shares hold, or null for a caller that sees all
 * @param workgroup the identifier of the searched workgroup, or null for all
 * @param ids the only records to find, or null for all
 */
public record Criteria(
        String application,
        String workgroup,
        String share,
        String q,
        List<String> ids,
        String box,
        String geo,
        String rel,
        String ob,
        String od) {}
