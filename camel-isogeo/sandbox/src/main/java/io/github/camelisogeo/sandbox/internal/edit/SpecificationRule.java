package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Specifications are published on a day, which answers write as a time without a zone. */
final class SpecificationRule implements EntityRule {

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        if (document.has("published")) {
            document.put("published", Day.of(document, "published") + "T00:00:00");
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "specification:" + owner + ":" + Json.text(document, "_id");
    }
}
