package io.github.camelisogeo.sandbox.internal.http;

import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.edit.BulkEditor;
import io.github.camelisogeo.sandbox.internal.edit.BulkRequest;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** Bulk changes of records. */
final class BulkRoutes {

    private final CatalogueStore store;
    private final BulkEditor editor;

    BulkRoutes(CatalogueStore store, RecordEditor records) {
        this.store = store;
        editor = new BulkEditor(records);
    }

    List<Route> routes() {
        return List.of(Route.write(HandlerType.POST, "/resources", this::change));
    }

    private Answer change(Call call) {
        List<BulkRequest> requests = call.bodies().stream().map(BulkRequest::of).toList();
        return Answer.json(store.write(catalogue -> editor.apply(catalogue, requests)));
    }
}
