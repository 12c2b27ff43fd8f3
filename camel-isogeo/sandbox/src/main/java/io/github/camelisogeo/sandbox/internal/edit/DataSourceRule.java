package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Data sources. They are never scanned, since the sandbox has no daemon. */
final class DataSourceRule implements EntityRule {

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        if (before == null) {
            document.put("resourceCount", 0).putArray("sessions");
        }
        if (!document.has("enabled")) {
            document.put("enabled", true);
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "data-source:" + Json.text(document, "_id");
    }
}
