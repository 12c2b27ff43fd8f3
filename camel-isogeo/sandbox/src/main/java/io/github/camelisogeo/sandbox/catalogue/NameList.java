package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lists by which records name entities. */
enum NameList {
    KEYWORDS("keywords", "", "keyword:"),
    CONTACTS("contacts", "/contact", "contact:"),
    CONDITIONS("conditions", "/license", "license:"),
    SPECIFICATIONS("specifications", "/specification", "specification:");

    private final String list;
    private final String place;
    private final String prefix;

    /**
     * @param place where an element says what it names
     * @param prefix of the tags of what is named
     */
    NameList(String list, String place, String prefix) {
        this.list = list;
        this.place = place;
        this.prefix = prefix;
    }

    /** The identifiers that the list holds. */
    Stream<String> identifiers(ObjectNode record) {
        return StreamSupport.stream(record.path(list).spliterator(), false)
                .map(element -> Json.text(element.at(place), "_id"))
                .filter(Objects::nonNull);
    }

    /**
     * The tags that stand for a list that is not there, as in records that were fetched without it. Where there is one,
     * it alone says what is named: a tag beside it may be another manner to write one of its own.
     */
    List<String> loose(ObjectNode record, Collection<String> tags) {
        return identifiers(record).findAny().isPresent()
                ? List.of()
                : tags.stream().filter(tag -> tag.startsWith(prefix)).toList();
    }
}
