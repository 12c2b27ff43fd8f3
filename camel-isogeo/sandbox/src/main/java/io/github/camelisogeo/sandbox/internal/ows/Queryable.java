package io.github.camelisogeo.sandbox.internal.ows;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelisogeo.sandbox.internal.iso.Urn;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The properties of a record that filters can query, by the names of Dublin Core and the ISO profile, with or without a
 * prefix.
 */
enum Queryable {
    IDENTIFIER(record -> Stream.of(Urn.of(Json.text(record, "_id")), Json.text(record, "_id"))),
    TITLE(record -> Stream.of(Json.text(record, "title"))),
    ABSTRACT(record -> Stream.of(Json.text(record, "abstract"))),
    SUBJECT(record -> texts(record.path("keywords"), "/text")),
    TYPE(record -> Stream.of(Json.text(record, "type"))),
    FORMAT(record -> Stream.of(Json.text(record, "format"))),
    LANGUAGE(record -> Stream.of(Json.text(record, "language"))),
    MODIFIED(record -> Stream.of(Json.text(record, "_modified"))),
    CREATED(record -> Stream.of(Json.text(record, "_created"))),
    CONTRIBUTOR(record -> texts(record.path("contacts"), "/contact/name")),
    ANYTEXT(record -> Stream.of(
                    Stream.of("_id", "title", "abstract", "name", "path", "format", "type")
                            .map(name -> Json.text(record, name)),
                    IDENTIFIER.values(record),
                    SUBJECT.values(record),
                    CONTRIBUTOR.values(record))
            .flatMap(values -> values));

    private final Function<JsonNode, Stream<String>> reader;

    Queryable(Function<JsonNode, Stream<String>> reader) {
        this.reader = reader;
    }

    /**
     * Returns the property with this name.
     *
     * @throws OwsException if there is no such property
     */
    static Queryable named(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
        return Arrays.stream(values())
                .filter(queryable -> queryable.name().equals(bare.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> OwsException.invalid("PropertyName", name, "one of " + Arrays.toString(values())));
    }

    private static Stream<String> texts(JsonNode elements, String pointer) {
        return StreamSupport.stream(elements.spliterator(), false)
                .map(element -> element.at(pointer).textValue());
    }

    Stream<String> values(JsonNode record) {
        return reader.apply(record).filter(Objects::nonNull);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
