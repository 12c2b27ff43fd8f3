package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Text;

/** Every catalogue has a code and says whether it is scanned, even if the client sent neither. */
final class CatalogRule implements EntityRule {

    @Override
    public void settle(Catalogue catalogue, Entity before, String owner, ObjectNode document) {
        if (!document.has("code")) {
            document.put("code", Text.slug(Json.text(document, "name")));
        }
        if (!document.has("$scan")) {
            document.put("$scan", false);
        }
    }

    @Override
    public String tag(String owner, ObjectNode document) {
        return "catalog:" + Json.text(document, "_id");
    }
}
