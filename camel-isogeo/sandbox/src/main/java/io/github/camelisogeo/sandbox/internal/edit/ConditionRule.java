package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;

/** A condition names an existing licence, or none. */
final class ConditionRule implements PartRule {

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        NamedEntity.settle(catalogue, element, "license", EntityKind.LICENSE);
    }
}
