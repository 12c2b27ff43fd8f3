package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.model.Json;
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
