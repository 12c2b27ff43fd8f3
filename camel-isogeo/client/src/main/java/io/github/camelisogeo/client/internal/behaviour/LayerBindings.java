package io.github.camelisogeo.client.internal.behaviour;

import io.github.camelisogeo.client.api.ServiceLayerApi;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.ServiceLayer;
import io.github.camelisogeo.client.value.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Restores the associations of a service's layers with datasets. The platform loses them when it analyses the service again. */
final class LayerBindings {

    private final ServiceLayerApi layers;
    private final Id service;

    LayerBindings(ServiceLayerApi layers, Id service) {
        this.layers = layers;
        this.service = service;
    }

    /** Restores the lost associations, matching layers by name, and returns the record with them. */
    Metadata restored(Metadata before, Metadata after) {
        Map<String, ServiceLayer> old = new HashMap<>();
        there(before.layers()).forEach(layer -> old.put(layer.name(), layer));
        List<ServiceLayer> now = there(after.layers())
                .map(layer -> old.containsKey(layer.name()) ? restored(old.get(layer.name()), layer) : layer)
                .toList();
        return now.equals(after.layers())
                ? after
                : after.toBuilder().layers(now).build();
    }

    private ServiceLayer restored(ServiceLayer before, ServiceLayer after) {
        Set<String> lost = bound(before);
        lost.removeAll(bound(after));
        if (lost.isEmpty()) {
            return after;
        }
        lost.forEach(dataset -> layers.associateMetadata(
                service, Answered.id(after.id(), "the layer"), Answered.id(dataset, "the dataset")));
        return after.toBuilder()
                .dataset(after.dataset() == null ? before.dataset() : after.dataset())
                .datasets(together(before.datasets(), after.datasets()))
                .noGeoDatasets(together(before.noGeoDatasets(), after.noGeoDatasets()))
                .build();
    }

    private static List<Metadata> together(List<Metadata> before, List<Metadata> after) {
        Map<String, Metadata> all = new LinkedHashMap<>();
        there(after).forEach(dataset -> all.put(dataset.id(), dataset));
        there(before).forEach(dataset -> all.putIfAbsent(dataset.id(), dataset));
        return all.isEmpty() ? after : List.copyOf(all.values());
    }

    private static Set<String> bound(ServiceLayer layer) {
        Set<String> bound = new LinkedHashSet<>();
        if (layer.dataset() != null) {
            bound.add(layer.dataset().id());
        }
        there(layer.datasets()).forEach(dataset -> bound.add(dataset.id()));
        there(layer.noGeoDatasets()).forEach(dataset -> bound.add(dataset.id()));
        bound.remove(null);
        return bound;
    }

    /** The API may put null into a list of what was not asked for. */
    private static <M> Stream<M> there(List<M> answered) {
        return answered.stream().filter(Objects::nonNull);
    }
}
