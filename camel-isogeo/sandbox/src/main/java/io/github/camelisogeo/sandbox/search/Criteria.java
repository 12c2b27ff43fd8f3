package io.github.camelisogeo.sandbox.search;

import java.util.List;

/**
 * What selects and orders records: a search without its page. Texts are those of the request, null where it has none.
 *
 * @param application the group application that sees only what its shares hold, null for who sees everything
 * @param workgroup identifier of the workgroup searched, null for all
 * @param ids the only records wanted, null for all
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
