package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.camelisogeo.client.search.JsonRecord;
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

    /**
     * Splits an answer at the borders of its records.
     *
     * @param answer the answer, in UTF-8
     * @param parser reads the answer, from its beginning
     * @param most how many records were asked for
     */
    public static JsonPage split(byte[] answer, JsonParser parser, int most) throws IOException {
        List<JsonRecord> records = null;
        long total = -1;
        long limit = 0;
        require(parser, parser.nextToken() == JsonToken.START_OBJECT, "an object was expected");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("total")) {
                require(parser, value.isNumeric(), "the total is no number");
                total = parser.getLongValue();
            } else if (name.equals("limit") && value.isNumeric()) {
                limit = parser.getLongValue();
            } else if (name.equals("results")) {
                require(parser, value == JsonToken.START_ARRAY, "the results are no list");
                records = splitRecords(parser, answer, most);
            } else {
                parser.skipChildren();
            }
        }
        require(parser, total >= 0, "it has no total, a number of 0 or more");
        require(parser, records != null, "it has no results");
        require(parser, parser.nextToken() == null, "something follows its end");
        return new JsonPage(records, total, limit);
    }

    private static List<JsonRecord> splitRecords(JsonParser parser, byte[] answer, int most) throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser, parser.currentToken() == JsonToken.START_OBJECT, "a result is no object");
            if (records.size() == most) {
                throw new StreamConstraintsException("it has more results than the " + most + " that were asked for");
            }
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
        return records;
    }

    private static void require(JsonParser parser, boolean right, String problem) throws IOException {
        if (!right) {
            throw MismatchedInputException.from(parser, JsonPage.class, problem);
        }
    }
}
