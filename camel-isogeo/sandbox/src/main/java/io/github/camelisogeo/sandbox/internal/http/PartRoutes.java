package io.github.camelisogeo.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.edit.PartEditor;
import io.github.camelisogeo.sandbox.internal.edit.RecordPart;
import io.github.camelisogeo.sandbox.internal.model.Occasion;
import io.github.camelisogeo.sandbox.internal.search.CatalogueStore;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The elements of all record parts. {@link RecordPart} defines how they differ. */
final class PartRoutes {

    private static final String RECORD = "/resources/{metadataId}/";
    private static final String ELEMENT = "/{elementId}";
    private static final String ABILITIES = "_abilities";

    private final CatalogueStore store;
    private final PartEditor editor;

    PartRoutes(CatalogueStore store, PartEditor editor) {
        this.store = store;
        this.editor = editor;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (RecordPart part : RecordPart.ALL) {
            String list = RECORD + part.name();
            routes.add(Route.get(
                    list + ELEMENT, Right.READ_SHARED, call -> Answer.json(alone(call, element(call, part)))));
            if (part != RecordPart.LINKS) {
                routes.add(Route.write(HandlerType.POST, list, call -> create(call, part)));
            }
            if (part.updatable()) {
                routes.add(Route.write(HandlerType.PUT, list + ELEMENT, call -> update(call, part)));
            }
            if (part.deletable()) {
                routes.add(Route.write(HandlerType.DELETE, list + ELEMENT, call -> delete(call, part)));
            }
        }
        return routes;
    }

    /** Returns the element named by the path. */
    static JsonNode element(Call call, RecordPart part) {
        JsonNode elements = RecordRoutes.elements(call, part.name());
        return elements.get(part.requirePlace(elements, call.path("elementId")));
    }

    Answer create(Call call, RecordPart part) {
        String id = RecordRoutes.existing(call);
        ObjectNode attributes = part.attributes(call.body(), Occasion.CREATE);
        return Answer.json(201, store.write(catalogue -> editor.create(catalogue, id, part, attributes)));
    }

    private Answer update(Call call, RecordPart part) {
        String id = RecordRoutes.existing(call);
        element(call, part);
        ObjectNode attributes = part.attributes(call.body(), Occasion.UPDATE);
        String key = call.path("elementId");
        ObjectNode updated = store.write(catalogue -> editor.update(catalogue, id, part, key, attributes));
        return Answer.json(alone(call, updated));
    }

    /**
     * Returns the element as it appears outside of a record. Rights are only included on request, and the Python SDK
     * can't read events that contain them.
     */
    private static ObjectNode alone(Call call, JsonNode element) {
        ObjectNode shown = element.deepCopy();
        if (!call.includes().has(ABILITIES)) {
            shown.remove(ABILITIES);
        }
        return shown;
    }

    private Answer delete(Call call, RecordPart part) {
        String id = call.path("metadataId");
        String key = call.path("elementId");
        store.write(catalogue -> editor.delete(catalogue, id, part, key));
        return Answer.empty();
    }
}
