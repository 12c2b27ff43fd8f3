package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Entities whose tag names the workgroup that owns them. */
final class OwnedTagRule implements EntityRule {

    private final String prefix;

    OwnedTagRule(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return prefix + ":" + owner + ":" + Json.text(document, "_id");
    }
}
