package io.github.camelisogeo.sandbox.catalogue;

import java.util.Set;

/**
 * Attributes of a record that filters compare.
 *
 * @param owner the workgroup that holds the record, null where the data doesn't say
 * @param type in camel case
 * @param name technical name, may be null
 * @param path location of the data, may be null
 * @param named identifiers of the keywords, contacts, licences and specifications that it names
 * @param loose the tags by which it names others of these, where it has no list that does
 * @param shownBy the layers of services that show it
 */
public record RecordFacts(
        String owner,
        String type,
        String name,
        String path,
        Set<String> named,
        Set<String> loose,
        Set<ShownBy> shownBy) {

    /** Whether the record names a keyword, contact, licence or specification. */
    public boolean names(Entity entity) {
        return named.contains(entity.key()) || loose.contains(String.valueOf(entity.tag()));
    }

    /** A layer; copies of a service have layers of the same identifiers. */
    public record ShownBy(String service, String layer) {}
}
