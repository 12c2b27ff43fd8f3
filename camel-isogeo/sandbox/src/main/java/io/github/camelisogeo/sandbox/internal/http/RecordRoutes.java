package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Entity;
import io.github.camelisogeo.sandbox.internal.catalogue.EntityKind;
import io.github.camelisogeo.sandbox.internal.catalogue.RecordCopy;
import io.github.camelisogeo.sandbox.internal.catalogue.Share;
import io.github.camelisogeo.sandbox.internal.model.Json;
import io.github.camelisogeo.sandbox.internal.model.SubResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records, and what belongs to a record. */
final class RecordRoutes {

    private static final String RECORD = "/resources/{metadataId}";
    private static final String CATALOG_TAG = "catalog:";

    private static final List<String> LISTS = List.of(
            "conditions",
            "contacts",
            "events",
            "feature-attributes",
            "layers",
            "limitations",
            "links",
            "operations",
            "specifications");

    private RecordRoutes() {}

    static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(RECORD, Right.READ_SHARED, RecordRoutes::record));
        routes.add(Route.get(RECORD + "/keywords", Right.READ_SHARED, RecordRoutes::keywords));
        routes.add(Route.get(RECORD + "/coordinate-system", Right.READ_SHARED, RecordRoutes::coordinateSystem));
        routes.add(Route.get(RECORD + "/catalogs", Right.USER, RecordRoutes::catalogs));
        for (String list : LISTS) {
            routes.add(Route.get(RECORD + "/" + list, Right.READ_SHARED, call -> Answer.json(elements(call, list))));
        }
        return routes;
    }

    private static Answer record(Call call) {
        return Answer.record(200, visible(call), call.includes(), call.language());
    }

    /** Returns the identifier of the record named by the path, which must exist. */
    static String existing(Call call) {
        return visible(call).id();
    }

    /** Returns the record named by the path, which the caller must be allowed to see. */
    static RecordCopy visible(Call call) {
        String id = call.path("metadataId");
        return find(call, id).orElseThrow(() -> RefusedException.notFound("metadata", id));
    }

    /** Returns a record, or empty if it doesn't exist or the caller isn't allowed to see it. */
    static Optional<RecordCopy> find(Call call, String id) {
        List<Share> shares = call.shares();
        return call.catalogue()
                .find(id)
                .filter(copy ->
                        call.application() == null || shares.stream().anyMatch(share -> share.holds(copy.record())));
    }

    static JsonNode elements(Call call, String list) {
        JsonNode elements = visible(call).subResource(list, call.language());
        return elements.isArray() ? elements : Json.MAPPER.createArrayNode();
    }

    private static Answer coordinateSystem(Call call) {
        JsonNode system = visible(call).subResource("coordinate-system", call.language());
        if (!system.isObject()) {
            throw RefusedException.notFound("coordinate system of metadata", call.path("metadataId"));
        }
        return Answer.json(system);
    }

    private static Answer keywords(Call call) {
        ArrayNode keywords = Json.MAPPER.createArrayNode();
        for (JsonNode named : elements(call, SubResource.KEYWORDS)) {
            JsonNode view = call.catalogue()
                    .entities()
                    .find(EntityKind.KEYWORD, named.path("_id").asText())
                    .map(call.view()::of)
                    .map(JsonNode.class::cast)
                    .orElse(named);
            keywords.add(view);
        }
        return Answer.json(keywords);
    }

    private static Answer catalogs(Call call) {
        List<Entity> catalogs = visible(call).record().tags().keySet().stream()
                .filter(tag -> tag.startsWith(CATALOG_TAG))
                .flatMap(tag ->
                        call
                                .catalogue()
                                .entities()
                                .find(EntityKind.CATALOG, tag.substring(CATALOG_TAG.length()))
                                .stream())
                .toList();
        return Answer.json(catalogs.stream().map(call.view()::of).toList());
    }
}
