package io.github.camelisogeo.sandbox.internal.catalogue;

import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.Map;

/** Names formats that clients created, if the tags of a record only contain the code. */
final class FormatNames {

    private static final String PREFIX = "format:";

    private FormatNames() {}

    static Map<String, String> in(Catalogue catalogue, Map<String, String> tags) {
        tags.replaceAll((tag, label) -> tag.startsWith(PREFIX)
                ? catalogue
                        .entities()
                        .find(EntityKind.FORMAT, tag.substring(PREFIX.length()))
                        .map(format -> Json.text(format.document(), "name"))
                        .orElse(label)
                : label);
        return tags;
    }
}
