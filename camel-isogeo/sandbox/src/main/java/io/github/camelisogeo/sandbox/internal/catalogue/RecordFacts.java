package io.github.camelisogeo.sandbox.internal.catalogue;

import java.util.Set;

/**
 * The attributes of a record that filters compare.
 *
 * @param owner the workgroup that holds the record, or null if the data doesn't say
 * @param type in camel case
 * @param name the technical name, or null
 * @param path the location of the data, or null
 * @param named the identifiers of the keywords, contacts, licences and specifications that the record names
 * @param loose the tags that name others of these, if the record has no list of them
 * @param shownBy the layers of services that show the record
 */
public record RecordFacts(
        String owner,
        String type,
        String name,
        String path,
        Set<String> named,
        Set<String> loose,
        Set<ShownBy> shownBy) {

    /** Returns true if the record names the given keyword, contact, licence or specification. */
    public boolean names(Entity entity) {
        return named.contains(entity.key()) || loose.contains(String.valueOf(entity.tag()));
    }

    /** A layer of a service. The layers of all copies of a service have the same identifiers. */
    public record ShownBy(String service, String layer) {}
}
