package io.github.camelisogeo.client.search;

import io.github.camelisogeo.client.internal.json.OpenEnums;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Converts the values of filters from the forms that people write to the form that a query needs. Each method refuses a value that it can't
 * convert.
 */
final class FilterValue {

    private static final List<String> THESAURI = List.of("isogeo", "inspire-theme", "group-theme");

    private FilterValue() {}

    /** Accepts any single word. */
    static String any(String value) {
        return value;
    }

    static String identifier(String value) {
        return Id.of(value).toString();
    }

    /** Accepts a type of record, hyphenated or as written in JSON. */
    static String type(String value) {
        return OpenEnums.find(MetadataType.class, value)
                .map(MetadataType::hyphenated)
                .orElse(value);
    }

    /** Accepts the code of a coordinate system, alone or as {@code EPSG:2154}. */
    static String epsg(String value) {
        return value.toUpperCase(Locale.ROOT).startsWith("EPSG:") ? value.substring("EPSG:".length()) : value;
    }

    /** Accepts a code with or without its thesaurus in front. The default thesaurus is Isogeo's. */
    static String keyword(String value) {
        return THESAURI.stream().anyMatch(name -> value.equals(name) || value.startsWith(name + ":"))
                ? value
                : THESAURI.get(0) + ":" + value;
    }

    /** Accepts an identifier with its owner in front: one of these words, or the identifier of a workgroup. */
    static UnaryOperator<String> owned(List<String> words) {
        return value -> {
            int colon = value.startsWith("urn:") ? -1 : value.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        "it must include the owner: " + String.join(":<id>, ", words) + ":<id> or <workgroupId>:<id>");
            }
            String owner = value.substring(0, colon);
            return (words.contains(owner) ? owner : identifier(owner)) + ":" + identifier(value.substring(colon + 1));
        };
    }

    /** Returns the text of a value that may be an object with an identifier. */
    static String text(Object value) {
        return value instanceof UUID uuid ? Id.of(uuid).toString() : String.valueOf(value);
    }
}
