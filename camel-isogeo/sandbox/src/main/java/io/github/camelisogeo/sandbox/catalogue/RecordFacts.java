package io.github.camelisogeo.sandbox.catalogue;

import java.util.Set;

/**
 * Attributes of a record that filters compare.
 *
 * @param owner the workgroup that holds the record, null where the data doesn't say
 * @param type in camel case
 * @param name technical name, may be null
 * @param path location of the data, may be null
 * @param specifications identifiers of those it names, which its tags don't say
 * @param neighbours identifiers of the records that it holds outlines of
 */
public record RecordFacts(
        String owner, String type, String name, String path, Set<String> specifications, Set<String> neighbours) {}
