package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;

/** The names of feature attributes are unique within a record. */
final class FeatureAttributeRule implements PartRule {

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        if (!element.has("dataType")) {
            element.put("dataType", "");
        }
        for (JsonNode other : record.path("feature-attributes")) {
            if (other.path("name").equals(element.path("name"))
                    && !other.path("_id").equals(element.path("_id"))) {
                throw new ConflictException("the metadata already has a feature attribute "
                        + element.path("name").asText());
            }
        }
    }
}
