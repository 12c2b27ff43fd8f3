package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Tells objects of the API from errors and messages, where nothing else of them is read. An object of the API has an {@code _id}, or tells what
 * belongs together, and then has objects or lists in it, such as the contact and the role of a contact of a record. Errors and messages
 * consist of texts and numbers.
 */
final class ObjectCheck {

    private ObjectCheck() {}

    /** Reads a JSON text to its end. Returns what is wrong with it, or null if it is an object of the API. */
    static String problem(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return "it is not a JSON object";
        }
        boolean error = false;
        boolean identified = false;
        boolean structured = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            error |= (name.equals(ErrorBody.NAME) || name.equals("errors")) && ErrorBody.isError(value);
            identified |= name.equals("_id") && value == JsonToken.VALUE_STRING;
            structured |= value.isStructStart();
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return "there is more after the end of the JSON";
        }
        if (identified || structured && !error) {
            return null;
        }
        return error ? "it is an error" : "it has no _id";
    }
}
