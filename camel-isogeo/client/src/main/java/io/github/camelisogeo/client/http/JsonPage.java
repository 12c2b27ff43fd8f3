package io.github.camelisogeo.client.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page of a search whose records are not parsed, only told apart.
 *
 * @param records the records, in order
 * @param total how many records the whole search finds
 * @param limit how many records a page may hold, as the server understood it
 */
public record JsonPage(List<JsonRecord> records, long total, long limit) {

    /** A record as it came: its identifier, null where it has none, and its JSON in UTF-8. */
    public record JsonRecord(String id, byte[] json) {}

    static JsonPage split(byte[] answer) throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        long total = -1;
        long limit = 0;
        try (JsonParser parser = ModelJson.mapper().createParser(answer)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw MismatchedInputException.from(parser, JsonPage.class, "an object was expected");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("total")) {
                    total = parser.getLongValue();
                } else if (name.equals("limit") && value.isNumeric()) {
                    limit = parser.getLongValue();
                } else if (name.equals("results") && value == JsonToken.START_ARRAY) {
                    splitRecords(parser, answer, records);
                } else {
                    parser.skipChildren();
                }
            }
            if (total < 0) {
                throw MismatchedInputException.from(parser, JsonPage.class, "no total");
            }
            return new JsonPage(records, total, limit);
        }
    }

    private static void splitRecords(JsonParser parser, byte[] answer, List<JsonRecord> records) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            String id = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("_id")) {
                    id = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            int end = (int) parser.currentLocation().getByteOffset();
            records.add(new JsonRecord(id, Arrays.copyOfRange(answer, start, end)));
        }
    }
}
