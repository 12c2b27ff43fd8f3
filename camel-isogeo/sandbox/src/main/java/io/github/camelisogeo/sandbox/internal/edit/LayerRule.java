package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import java.util.List;

/** Layers of services always have their lists, even if the client didn't send them. */
final class LayerRule implements PartRule {

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        for (String list : List.of("mimeTypes", "titles")) {
            if (!element.has(list)) {
                element.putArray(list);
            }
        }
    }
}
