package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.sandbox.internal.model.InvalidValueException;
import io.github.camelisogeo.sandbox.internal.model.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * One change of many records.
 *
 * @param model what is added, replaced or removed
 * @param ids the identifiers of the records
 * @param sent the request as received, which its report repeats
 */
public record BulkRequest(Action action, BulkTarget target, List<JsonNode> model, List<String> ids, ObjectNode sent) {

    /** What is done with the model. */
    public enum Action {
        ADD,
        UPDATE,
        DELETE
    }

    /**
     * Parses a request.
     *
     * @throws InvalidValueException if it isn't valid
     */
    public static BulkRequest of(ObjectNode body) {
        String action = String.valueOf(Json.text(body, "action"));
        return new BulkRequest(
                action(action), BulkTarget.named(body.path("target")), model(body.path("model")), ids(body), body);
    }

    private static Action action(String word) {
        for (Action action : Action.values()) {
            if (action.name().equalsIgnoreCase(word)) {
                return action;
            }
        }
        throw new InvalidValueException("action", word, "add, update or delete");
    }

    private static List<JsonNode> model(JsonNode model) {
        List<JsonNode> values = new ArrayList<>();
        if (model.isArray()) {
            model.forEach(values::add);
        } else if (!model.isMissingNode() && !model.isNull()) {
            values.add(model);
        }
        return values;
    }

    private static List<String> ids(ObjectNode body) {
        JsonNode ids = body.path("query").path("ids");
        if (!ids.isArray()) {
            throw new InvalidValueException("query", body.path("query").toString(), "an object with a list of ids");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode id : ids) {
            if (!id.isTextual()) {
                throw new InvalidValueException("ids", ids.toString(), "a list of identifiers");
            }
            texts.add(id.textValue());
        }
        return texts;
    }
}
