package io.github.camelisogeo.client.internal.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.DateTime;
import io.github.camelisogeo.client.model.Model;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.model.Use;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Compares an object as it is wanted with the same object as the API has it. Only attributes that an update sends count. */
public final class Difference {

    private static final String IDENTIFIER = "_id";

    private Difference() {}

    /** Returns the wanted object with nothing but the attributes that differ, or null if none does. */
    public static <M extends Model> M of(M wanted, M there) {
        return of(wanted, there, Use.UPDATE);
    }

    static <M extends Model> M of(M wanted, M there, Use use) {
        ObjectNode sent = ModelJson.toBody(wanted, use);
        ObjectNode known = ModelJson.toTree(there);
        List<String> same = new ArrayList<>();
        sent.properties().forEach(attribute -> {
            if (holds(known.get(attribute.getKey()), attribute.getValue())) {
                same.add(attribute.getKey());
            }
        });
        sent.remove(same);
        return sent.isEmpty() ? null : model(sent, wanted);
    }

    /** Returns the object that is there, with the attributes of the wanted one that an update sends. */
    public static <M extends Model> M merged(M wanted, M there) {
        ObjectNode tree = ModelJson.toTree(there);
        tree.setAll(ModelJson.toBody(wanted, Use.UPDATE));
        return model(tree, wanted);
    }

    private static <M extends Model> M model(ObjectNode tree, M like) {
        try {
            return ModelJson.bodyReader(like.getClass()).readValue(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a value is there. An object may have more attributes there: the API completes references. */
    private static boolean holds(JsonNode there, JsonNode wanted) {
        if (there == null || there.isNull()) {
            return wanted.isNull() || wanted.isArray() && wanted.isEmpty();
        }
        if (wanted.isObject() && there.isObject()) {
            // A copied reference has the identifier of another account, which says less than its other attributes.
            return wanted.properties().stream()
                    .filter(attribute ->
                            wanted.size() == 1 || !attribute.getKey().equals(IDENTIFIER))
                    .allMatch(attribute -> holds(there.get(attribute.getKey()), attribute.getValue()));
        }
        if (wanted.isArray() && there.isArray()) {
            return holdsAll(there, wanted);
        }
        if (wanted.isNumber() && there.isNumber()) {
            return wanted.decimalValue().compareTo(there.decimalValue()) == 0;
        }
        return wanted.equals(there) || wanted.isTextual() && there.isTextual() && isSameTime(wanted, there);
    }

    private static boolean holdsAll(JsonNode there, JsonNode wanted) {
        boolean same = there.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = holds(there.get(i), wanted.get(i));
        }
        return same;
    }

    /** Dates come in several forms. */
    private static boolean isSameTime(JsonNode one, JsonNode other) {
        return DateTime.asWritten(one.textValue()).isSameInstant(DateTime.asWritten(other.textValue()));
    }
}
