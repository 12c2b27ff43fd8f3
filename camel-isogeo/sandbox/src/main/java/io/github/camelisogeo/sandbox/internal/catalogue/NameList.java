package io.github.camelisogeo.sandbox.internal.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lists in which records name entities. */
enum NameList {
    KEYWORDS("keywords", "", "keyword:"),
    CONTACTS("contacts", "/contact", "contact:"),
    CONDITIONS("conditions", "/license", "license:"),
    SPECIFICATIONS("specifications", "/specification", "specification:");

    private final String list;
    private final String place;
    private final String prefix;

    /**
     * Creates a list.
     *
     * @param place where an element contains the identifier
     * @param prefix the prefix of the entity's tag
     */
    NameList(String list, String place, String prefix) {
        this.list = list;
        this.place = place;
        this.prefix = prefix;
    }

    /** Returns the identifiers in the list. */
    Stream<String> identifiers(ObjectNode record) {
        return StreamSupport.stream(record.path(list).spliterator(), false)
                .map(element -> Json.text(element.at(place), "_id"))
                .filter(Objects::nonNull);
    }

    /**
     * Returns the tags that replace a missing list, as in records that were fetched without it. If the list is present,
     * it alone says what is named, since a further tag may be another spelling of one of its own.
     */
    List<String> loose(ObjectNode record, Collection<String> tags) {
        return identifiers(record).findAny().isPresent()
                ? List.of()
                : tags.stream().filter(tag -> tag.startsWith(prefix)).toList();
    }
}
