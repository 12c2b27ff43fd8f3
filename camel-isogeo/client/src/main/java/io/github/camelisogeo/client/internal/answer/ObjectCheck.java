package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells objects of the API, which have an {@code _id}, from errors and messages, where nothing else of them is read. */
final class ObjectCheck {

    private ObjectCheck() {}

    /** Reads a JSON text to its end. Returns what is wrong with it, or null if it is an object of the API. */
    static String problem(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return "it is not a JSON object";
        }
        boolean error = false;
        String id = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            error |= name.equals("error") && value != JsonToken.VALUE_NULL;
            if (name.equals("_id") && value == JsonToken.VALUE_STRING) {
                id = parser.getText();
            }
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return "there is more after the end of the JSON";
        }
        if (id == null) {
            return error ? "it is an error" : "it has no _id";
        }
        return null;
    }
}
