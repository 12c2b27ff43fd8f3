package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** How the value of a filter is read from what a person writes: each turns it into what a query wants, or refuses it. */
final class FilterValue {

    private static final List<String> THESAURI = List.of("isogeo", "inspire-theme", "group-theme");

    private FilterValue() {}

    /** Anything that is one word. */
    static String any(String value) {
        return value;
    }

    static String identifier(String value) {
        return Id.of(value).toString();
    }

    /** A type of records, hyphenated or as JSON writes it. */
    static String type(String value) {
        return OpenEnums.find(MetadataType.class, value)
                .map(MetadataType::hyphenated)
                .orElse(value);
    }

    /** The code of a coordinate system, alone or as {@code EPSG:2154}. */
    static String epsg(String value) {
        return value.toUpperCase(Locale.ROOT).startsWith("EPSG:") ? value.substring("EPSG:".length()) : value;
    }

    /** A code with its thesaurus before it, that of Isogeo where none is named. */
    static String keyword(String value) {
        return THESAURI.stream().anyMatch(name -> value.equals(name) || value.startsWith(name + ":"))
                ? value
                : THESAURI.get(0) + ":" + value;
    }

    /** An identifier with its owner before it: one of these words, or the identifier of a workgroup. */
    static UnaryOperator<String> owned(List<String> words) {
        return value -> {
            int colon = value.startsWith("urn:") ? -1 : value.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        "it must name the owner too: " + String.join(":<id>, ", words) + ":<id> or <workgroupId>:<id>");
            }
            String owner = value.substring(0, colon);
            return (words.contains(owner) ? owner : identifier(owner)) + ":" + identifier(value.substring(colon + 1));
        };
    }

    /** The text of what may be an identifier in an object. */
    static String text(Object value) {
        return value instanceof UUID uuid ? Id.of(uuid).toString() : String.valueOf(value);
    }
}
