package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.Entity;
import io.github.camelisogeo.sandbox.model.Json;

/** Specifications are published on a day, which answers write as a time without zone. */
final class SpecificationRule implements EntityRule {

    private static final int DAY_LENGTH = "2018-06-04".length();

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        String published = Json.text(document, "published");
        if (published != null) {
            document.put("published", published.substring(0, DAY_LENGTH) + "T00:00:00");
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "specification:" + owner + ":" + Json.text(document, "_id");
    }
}
