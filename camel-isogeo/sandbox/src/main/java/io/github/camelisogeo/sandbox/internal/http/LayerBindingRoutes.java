package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.LayerBindings;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** The bindings of service layers to datasets. */
final class LayerBindingRoutes {

    private static final String PATH = "/resources/{metadataId}/layers/{layerId}/dataset/{datasetId}";

    private final CatalogueStore store;
    private final LayerBindings bindings;

    LayerBindingRoutes(CatalogueStore store, RecordEditor records) {
        this.store = store;
        bindings = new LayerBindings(records);
    }

    List<Route> routes() {
        return List.of(
                Route.write(HandlerType.POST, PATH, call -> change(call, bindings::bind)),
                Route.write(HandlerType.DELETE, PATH, call -> change(call, bindings::unbind)));
    }

    private Answer change(Call call, Change change) {
        String service = call.path("metadataId");
        String layer = call.path("layerId");
        String dataset = call.path("datasetId");
        store.write(catalogue -> change.apply(catalogue, service, layer, dataset));
        return Answer.empty();
    }

    private interface Change {
        Written<Void> apply(Catalogue catalogue, String service, String layer, String dataset);
    }
}
