package io.github.camelisogeo.sandbox.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.model.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Records that hold an outline of another one: services of the datasets of their layers, datasets of their services. */
public final class Neighbours {

    private static final String LAYERS = "layers";
    private static final String DATASET = "dataset";
    private static final String SHOWN_BY = "serviceLayers";
    private static final String SERVICE = "service";

    private Neighbours() {}

    /** The identifiers of the records that a record holds outlines of. */
    static Set<String> of(ObjectNode record) {
        Set<String> ids = new HashSet<>();
        outlines(record, outline -> ids.add(outline.path("_id").asText()));
        return Set.copyOf(ids);
    }

    /** Calls {@code change} with each outline that a record holds. */
    public static void outlines(ObjectNode record, Consumer<ObjectNode> change) {
        record.path(LAYERS).forEach(layer -> outline(layer.get(DATASET), change));
        record.path(SHOWN_BY).forEach(layer -> outline(layer.get(SERVICE), change));
    }

    private static void outline(JsonNode node, Consumer<ObjectNode> change) {
        if (node instanceof ObjectNode outline) {
            change.accept(outline);
        }
    }

    /** The same catalogue, in which all that hold an outline of a record hold it as the record is now. They don't change by it. */
    static Catalogue told(Catalogue catalogue, ObjectNode record) {
        // Only these have neighbours: others needn't look for them among all records.
        if (record.path(LAYERS).isEmpty() && record.path(SHOWN_BY).isEmpty()) {
            return catalogue;
        }
        String id = Json.text(record, "_id");
        Map<String, JsonNode> layers = new HashMap<>();
        record.path(LAYERS).forEach(layer -> layers.put(layer.path("_id").asText(), layer));
        ObjectNode outline = Outline.of(record);
        return catalogue.rewritten(other -> other.facts().neighbours().contains(id), other -> {
            for (JsonNode layer : other.path(LAYERS)) {
                replace(layer, DATASET, id, outline);
            }
            for (JsonNode layer : other.path(SHOWN_BY)) {
                if (replace(layer, SERVICE, id, outline)) {
                    follow((ObjectNode) layer, layers.get(layer.path("_id").asText()));
                }
            }
        });
    }

    private static boolean replace(JsonNode layer, String attribute, String id, ObjectNode outline) {
        boolean named = id.equals(Json.text(layer.path(attribute), "_id"));
        if (named) {
            ((ObjectNode) layer).set(attribute, outline);
        }
        return named;
    }

    /** What a dataset says of a layer is what the service says of it, but for the dataset. */
    private static void follow(ObjectNode shown, JsonNode layer) {
        if (layer != null) {
            JsonNode service = shown.get(SERVICE);
            shown.removeAll().setAll((ObjectNode) layer.deepCopy());
            shown.remove(DATASET);
            shown.set(SERVICE, service);
        }
    }
}
