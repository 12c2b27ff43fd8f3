package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;

/** Operations of services have lists that only the analysis of the service fills. */
final class OperationRule implements PartRule {

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        element.putArray("mimeTypesIn");
        element.putArray("mimeTypesOut");
    }
}
