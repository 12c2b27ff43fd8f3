package io.github.camelisogeo.sandbox.internal.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lists in the documents of records. */
final class Elements {

    private Elements() {}

    /** Returns the list itself, which is created if the record has none. */
    static ArrayNode of(ObjectNode record, String name) {
        return record.get(name) instanceof ArrayNode elements ? elements : record.putArray(name);
    }

    /** Returns the index of the element whose value at {@code pointer} is the identifier, or -1 if there is none. */
    static int place(JsonNode elements, String pointer, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (id.equals(elements.get(i).at(pointer).textValue())) {
                return i;
            }
        }
        return -1;
    }
}
