package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.catalogue.Written;
import io.github.camelisogeo.sandbox.internal.edit.ShareBinding;
import io.github.camelisogeo.sandbox.internal.edit.ShareEditor;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shares: what they hold, and whom they open it to. A group application sees those that open to it. */
final class ShareRoutes {

    private static final String ONE = "/shares/{shareId}";
    private static final String OF_GROUP = "/groups/{workgroupId}/shares";

    private final CatalogueStore store;
    private final ShareEditor editor;

    ShareRoutes(Writers writers) {
        store = writers.store();
        editor = writers.shares();
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/shares", Right.READ_SHARED, call -> list(call, share -> true)),
                Route.get(ONE, Right.READ_SHARED, call -> Answer.json(ShareDocument.of(find(call), call))),
                Route.get(OF_GROUP, Right.READ_SHARED, ShareRoutes::ofWorkgroup),
                Route.get("/catalogs/{catalogId}/shares", Right.USER, ShareRoutes::ofCatalog),
                Route.write(HandlerType.POST, OF_GROUP, this::create),
                Route.write(HandlerType.PUT, ONE, this::update),
                Route.write(HandlerType.DELETE, ONE, this::delete),
                Route.write(HandlerType.POST, ONE + "/refresh-token", this::refreshToken)));
        for (ShareBinding binding : ShareBinding.values()) {
            String path = ONE + "/" + binding.path() + "/{key}";
            routes.add(Route.write(HandlerType.PUT, path, call -> change(call, binding, editor::bind)));
            routes.add(Route.write(HandlerType.DELETE, path, call -> change(call, binding, editor::unbind)));
        }
        return routes;
    }

    private static Answer list(Call call, Predicate<Share> which) {
        return Answer.json(call.shares().stream()
                .filter(which)
                .map(share -> ShareDocument.of(share, call))
                .toList());
    }

    private static Share find(Call call) {
        String id = call.path("shareId");
        return call.shares().stream()
                .filter(share -> share.id().equals(id))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("share", id));
    }

    private static Answer ofWorkgroup(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        return list(call, share -> workgroup.equals(share.creator()));
    }

    private static Answer ofCatalog(Call call) {
        String catalog = EntityAnswers.find(call, EntityKind.CATALOG, call.path("catalogId"))
                .key();
        return list(call, share -> share.catalogs().contains(catalog));
    }

    private Answer create(Call call) {
        String workgroup = OwnedEntityRoutes.workgroup(call).key();
        ObjectNode attributes = ShareEditor.attributes(call.body(), Occasion.CREATE);
        Share share = store.write(catalogue -> editor.create(catalogue, workgroup, attributes));
        return Answer.json(201, ShareDocument.of(share, call));
    }

    private Answer update(Call call) {
        String id = find(call).id();
        ObjectNode attributes = ShareEditor.attributes(call.body(), Occasion.UPDATE);
        Share share = store.write(catalogue -> editor.update(catalogue, id, attributes));
        return Answer.json(ShareDocument.of(share, call));
    }

    private Answer delete(Call call) {
        String id = call.path("shareId");
        store.write(catalogue -> editor.delete(catalogue, id));
        return Answer.empty();
    }

    private Answer refreshToken(Call call) {
        String id = call.path("shareId");
        return Answer.json(ShareDocument.of(store.write(catalogue -> editor.refreshToken(catalogue, id)), call));
    }

    private Answer change(Call call, ShareBinding binding, Change change) {
        String id = call.path("shareId");
        String key = call.path("key");
        store.write(catalogue -> change.apply(catalogue, id, binding, key));
        return Answer.empty();
    }

    private interface Change {
        Written<Share> apply(Catalogue catalogue, String share, ShareBinding binding, String key);
    }
}
