package io.github.camelisogeo.sandbox.search;

import java.util.List;

/**
 * What selects and orders records: a search without its page. Texts are those of the request, null where it has none.
 *
 * @param sharedOnly whether the caller sees only what its shares hold
 * @param workgroup identifier of the workgroup searched, null for all
 * @param ids the only records wanted, null for all
 */
public record Criteria(
        boolean sharedOnly,
        String workgroup,
        String share,
        String q,
        List<String> ids,
        String box,
        String geo,
        String rel,
        String ob,
        String od) {}
