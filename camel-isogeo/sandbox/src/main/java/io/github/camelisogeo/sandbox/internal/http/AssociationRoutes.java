package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordEditor;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.Associations;
import io.github.camelisogeo.sandbox.internal.edit.CoordinateSystems;
import io.github.camelisogeo.sandbox.internal.edit.Tagging;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.List;

/** The associations of records: keywords, catalogues, contacts, specifications, a coordinate system. */
final class AssociationRoutes {

    private static final String RECORD = "/resources/{metadataId}";

    private final CatalogueStore store;
    private final Tagging tagging;
    private final Associations associations;
    private final CoordinateSystems systems;

    AssociationRoutes(CatalogueStore store, RecordEditor records) {
        this.store = store;
        tagging = new Tagging(records);
        associations = new Associations(records);
        systems = new CoordinateSystems(records);
    }

    List<Route> routes() {
        return List.of(
                pair(HandlerType.POST, RECORD + "/keywords/{key}", tagging::addKeyword),
                pair(HandlerType.DELETE, RECORD + "/keywords/{key}", tagging::removeKeyword),
                pair(HandlerType.PUT, "/catalogs/{key}" + RECORD, tagging::addToCatalog),
                pair(HandlerType.DELETE, "/catalogs/{key}" + RECORD, tagging::removeFromCatalog),
                described(RECORD + "/contacts/{key}", associations::attachContact),
                pair(HandlerType.DELETE, RECORD + "/contacts/{key}", associations::detachContact),
                described(RECORD + "/specifications/{key}", associations::conform),
                pair(HandlerType.DELETE, RECORD + "/specifications/{key}", associations::forgetSpecification),
                Route.write(HandlerType.PUT, RECORD + "/coordinate-system", this::assignSystem),
                Route.write(HandlerType.DELETE, RECORD + "/coordinate-system", this::withdrawSystem));
    }

    /** Returns a route that associates a record with something, without a body. */
    private Route pair(HandlerType verb, String path, Change<Void> change) {
        return Route.write(verb, path, call -> {
            String record = RecordRoutes.existing(call);
            String key = call.path("key");
            store.write(catalogue -> change.apply(catalogue, record, key));
            return Answer.empty();
        });
    }

    /** Returns a route that associates a record with something, and whose body qualifies the association. */
    private Route described(String path, DescribedChange change) {
        return Route.write(HandlerType.PUT, path, call -> {
            String record = RecordRoutes.existing(call);
            String key = call.path("key");
            ObjectNode body = call.body();
            return Answer.json(store.write(catalogue -> change.apply(catalogue, record, key, body)));
        });
    }

    private Answer assignSystem(Call call) {
        String record = RecordRoutes.existing(call);
        ObjectNode body = call.body();
        return Answer.json(store.write(catalogue -> systems.assign(catalogue, record, body)));
    }

    private Answer withdrawSystem(Call call) {
        String record = call.path("metadataId");
        store.write(catalogue -> systems.withdraw(catalogue, record));
        return Answer.empty();
    }

    private interface Change<T> {
        Written<T> apply(Catalogue catalogue, String record, String key);
    }

    private interface DescribedChange {
        Written<ObjectNode> apply(Catalogue catalogue, String record, String key, ObjectNode body);
    }
}
