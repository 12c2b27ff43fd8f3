package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordFacts;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.Language;
import io.github.camelisogeo.sandbox.internal.model.NotFoundException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Binds layers of services to the datasets that they show. A dataset lists all layers that show it, each with its
 * service. A layer only names the last dataset it was bound to, since old clients don't expect more than one.
 */
public final class LayerBindings {

    private static final Set<String> DATASETS = Set.of("dataset", "vectorDataset", "rasterDataset", "noGeoDataset");
    private static final String LAYERS = "layers";
    private static final String DATASET = "dataset";
    private static final String SHOWN_BY = "serviceLayers";

    private final RecordEditor records;

    public LayerBindings(RecordEditor records) {
        this.records = records;
    }

    /**
     * Binds a layer to a dataset.
     *
     * @throws ConflictException if the layer already shows the dataset
     */
    public Written<Void> bind(Catalogue catalogue, String serviceId, String layerId, String datasetId) {
        ObjectNode layer = layer(catalogue, serviceId, layerId);
        ObjectNode dataset = RecordEditor.existing(catalogue, datasetId).document();
        if (!DATASETS.contains(Json.text(dataset, "type"))) {
            throw new InvalidValueException("type of " + datasetId, Json.text(dataset, "type"), "one of " + DATASETS);
        }
        if (shows(layer, dataset)) {
            throw new ConflictException("the layer already shows the dataset " + datasetId);
        }
        Catalogue withLayer =
                changeLayer(catalogue, serviceId, layerId, bound -> bound.set(DATASET, Outline.of(dataset)));
        ObjectNode shown = shown(catalogue, serviceId, layer);
        return records.change(withLayer, datasetId, record -> {
            Elements.of(record, SHOWN_BY).add(shown);
            return null;
        });
    }

    private static ObjectNode shown(Catalogue catalogue, String serviceId, ObjectNode layer) {
        ObjectNode shown = layer.deepCopy();
        shown.remove(DATASET);
        shown.set(
                "service",
                Outline.of(RecordEditor.existing(catalogue, serviceId).document()));
        return shown;
    }

    /**
     * Removes the binding of a layer to a dataset.
     *
     * @throws NotFoundException if the layer doesn't show the dataset
     */
    public Written<Void> unbind(Catalogue catalogue, String serviceId, String layerId, String datasetId) {
        ObjectNode layer = layer(catalogue, serviceId, layerId);
        ObjectNode dataset = RecordEditor.existing(catalogue, datasetId).document();
        if (!shows(layer, dataset)) {
            throw new NotFoundException("dataset of the layer", datasetId);
        }
        Catalogue after = isLast(layer, datasetId)
                ? changeLayer(catalogue, serviceId, layerId, bound -> bound.remove(DATASET))
                : catalogue;
        return new Written<>(hide(after, layerId, datasetId), null);
    }

    private static boolean shows(ObjectNode layer, ObjectNode dataset) {
        return isLast(layer, Json.text(dataset, "_id"))
                || Elements.place(dataset.path(SHOWN_BY), "/_id", Json.text(layer, "_id")) >= 0;
    }

    private static boolean isLast(ObjectNode layer, String datasetId) {
        return datasetId.equals(layer.path(DATASET).path("_id").textValue());
    }

    /** Removes a layer, which is about to be deleted, from all datasets that it shows. */
    Catalogue release(Catalogue catalogue, String serviceId, String layerId) {
        return hide(catalogue, new RecordFacts.ShownBy(serviceId, layerId)::equals);
    }

    /** Removes a record from the layers that show it, and its own layers from the datasets that they show. */
    Catalogue releaseAll(Catalogue catalogue, RecordCopy record) {
        ObjectNode document = record.document();
        Catalogue after = document.path(LAYERS).isEmpty()
                ? catalogue
                : hide(catalogue, layer -> record.id().equals(layer.service()));
        for (JsonNode shown : document.path(SHOWN_BY)) {
            after = forget(
                    after, shown.at("/service/_id").asText(), shown.path("_id").asText(), record.id());
        }
        return after;
    }

    /** Copies the changed attributes of a layer to all datasets that it shows. */
    Catalogue follow(Catalogue catalogue, String serviceId, ObjectNode layer) {
        Predicate<RecordFacts.ShownBy> changed = new RecordFacts.ShownBy(serviceId, Json.text(layer, "_id"))::equals;
        return changeDatasets(catalogue, changed, shownBy -> {
            for (JsonNode shown : shownBy) {
                if (changed.test(reference(shown))) {
                    layer.properties().stream()
                            .filter(attribute -> !DATASET.equals(attribute.getKey()))
                            .forEach(attribute -> ((ObjectNode) shown).set(attribute.getKey(), attribute.getValue()));
                }
            }
        });
    }

    /** Removes layers from all datasets that they show. */
    private Catalogue hide(Catalogue catalogue, Predicate<RecordFacts.ShownBy> layers) {
        return changeDatasets(catalogue, layers, shownBy -> shownBy.removeIf(layer -> layers.test(reference(layer))));
    }

    private Catalogue changeDatasets(
            Catalogue catalogue, Predicate<RecordFacts.ShownBy> layers, Consumer<ArrayNode> change) {
        return records.changeAll(
                catalogue,
                record -> record.facts().shownBy().stream().anyMatch(layers),
                dataset -> change.accept(Elements.of(dataset, SHOWN_BY)));
    }

    private static RecordFacts.ShownBy reference(JsonNode shown) {
        return new RecordFacts.ShownBy(
                shown.at("/service/_id").textValue(), shown.path("_id").textValue());
    }

    private Catalogue forget(Catalogue catalogue, String serviceId, String layerId, String datasetId) {
        boolean bound = catalogue
                .find(serviceId)
                .map(service -> service.subResource(LAYERS, Language.FRENCH))
                .filter(layers -> {
                    int at = Elements.place(layers, "/_id", layerId);
                    return at >= 0 && isLast((ObjectNode) layers.get(at), datasetId);
                })
                .isPresent();
        return bound ? changeLayer(catalogue, serviceId, layerId, layer -> layer.remove(DATASET)) : catalogue;
    }

    private Catalogue hide(Catalogue catalogue, String layerId, String datasetId) {
        if (catalogue.find(datasetId).isEmpty()) {
            return catalogue;
        }
        return records.change(catalogue, datasetId, record -> {
                    ArrayNode shown = Elements.of(record, SHOWN_BY);
                    int at = Elements.place(shown, "/_id", layerId);
                    return at < 0 ? null : shown.remove(at);
                })
                .catalogue();
    }

    private Catalogue changeLayer(Catalogue catalogue, String serviceId, String layerId, Consumer<ObjectNode> change) {
        return records.change(catalogue, serviceId, record -> {
                    ArrayNode layers = Elements.of(record, LAYERS);
                    change.accept((ObjectNode) layers.get(Elements.place(layers, "/_id", layerId)));
                    return null;
                })
                .catalogue();
    }

    private static ObjectNode layer(Catalogue catalogue, String serviceId, String layerId) {
        ObjectNode service = RecordEditor.existing(catalogue, serviceId).document();
        JsonNode layers = service.path(LAYERS);
        return (ObjectNode) layers.get(RecordPart.LAYERS.requirePlace(layers, layerId));
    }
}
