package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.List;

/** A security limitation has neither a restriction nor a directive. */
final class LimitationRule implements PartRule {

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        if ("security".equals(Json.text(element, "type"))) {
            element.remove(List.of("restriction", "directive"));
        }
        NamedEntity.settle(catalogue, element, "directive", EntityKind.DIRECTIVE);
    }
}
