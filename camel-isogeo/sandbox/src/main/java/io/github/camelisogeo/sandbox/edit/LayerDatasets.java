package io.github.camelisogeo.sandbox.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The datasets of a layer: {@code dataset} is the first of them, {@code datasets} are all when there are several. */
final class LayerDatasets {

    private LayerDatasets() {}

    /** The list itself, made of what older answers say. */
    static ArrayNode of(ObjectNode layer) {
        if (layer.get("datasets") instanceof ArrayNode datasets) {
            return datasets;
        }
        ArrayNode datasets = layer.putArray("datasets");
        if (layer.hasNonNull("dataset")) {
            datasets.add(layer.get("dataset"));
        }
        return datasets;
    }

    /** Makes both attributes agree after the list was changed. */
    static void settle(ObjectNode layer) {
        ArrayNode datasets = of(layer);
        if (datasets.isEmpty()) {
            layer.remove("dataset");
        } else {
            layer.set("dataset", datasets.get(0));
        }
        if (datasets.size() < 2) {
            layer.remove("datasets");
        }
    }
}
