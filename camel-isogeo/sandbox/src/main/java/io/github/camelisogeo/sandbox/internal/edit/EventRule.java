package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.catalogue.Catalogue;
import io.github.camelisogeo.sandbox.internal.model.ConflictException;
import io.github.camelisogeo.sandbox.internal.model.Json;

/** Events happen on a day. A record has at most one creation event. */
final class EventRule implements PartRule {

    private static final String CREATION = "creation";

    /**
     * Removes {@code waitForSync}, which controls the write and isn't part of the event. The Python SDK sends it as a
     * number.
     */
    @Override
    public ObjectNode tidied(ObjectNode body) {
        ObjectNode tidy = body.deepCopy();
        tidy.remove("waitForSync");
        return tidy;
    }

    @Override
    public void settle(Catalogue catalogue, ObjectNode record, ObjectNode before, ObjectNode element) {
        element.put("date", Day.of(element, "date") + "T00:00:00+00:00");
        if (CREATION.equals(Json.text(element, "kind"))) {
            element.remove("description");
            requireTheOnlyCreation(record, element);
        }
    }

    private static void requireTheOnlyCreation(ObjectNode record, ObjectNode element) {
        for (JsonNode other : record.path("events")) {
            if (CREATION.equals(Json.text(other, "kind"))
                    && !element.path("_id").equals(other.path("_id"))) {
                throw new ConflictException("the metadata already has a creation event");
            }
        }
    }
}
