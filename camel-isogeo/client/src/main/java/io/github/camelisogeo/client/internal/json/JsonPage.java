package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a search that is split into its records without parsing them.
 *
 * @param records the records, in order
 * @param total the number of records that the whole search finds
 * @param limit the largest number of records in a page, as the server understood it; 0 if it does not say
 */
public record JsonPage(List<JsonRecord> records, long total, long limit) {

    /**
     * Splits an answer into its records.
     *
     * @param answer the answer, in UTF-8
     * @param parser a parser at the beginning of the answer
     * @param most the number of records that were asked for
     */
    public static JsonPage split(JsonParser parser, Cutting content, int most) throws IOException {
        List<JsonRecord> records = null;
        long total = -1;
        long limit = 0;
        require(parser, parser.nextToken() == JsonToken.START_OBJECT, "it is not an object");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("total")) {
                total = integer(parser, -1);
            } else if (name.equals("limit")) {
                limit = integer(parser, 0);
            } else if (name.equals("results")) {
                require(parser, value == JsonToken.START_ARRAY, "the results are not a list");
                records = splitRecords(parser, answer, most);
            } else {
                parser.skipChildren();
            }
        }
        require(parser, total >= 0, "it has no total that is an integer of 0 or more");
        require(parser, records != null, "it has no results");
        require(parser, parser.nextToken() == null, "something follows after its end");
        return new JsonPage(records, total, limit);
    }

    /** Reads an integer as {@link ScalarType#INTEGER} does. */
    private static long integer(JsonParser parser, long otherwise) throws IOException {
        Object number = ScalarType.INTEGER.read(parser, ReadRules.ANSWER);
        return number instanceof Long integer ? integer : otherwise;
    }

    private static List<JsonRecord> splitRecords(JsonParser parser, byte[] answer, int most) throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser, parser.currentToken() == JsonToken.START_OBJECT, "a result is not an object");
            if (records.size() == most) {
                throw new StreamConstraintsException("it has more than the " + most + " results that were asked for");
            }
            content.begin(parser.currentTokenLocation().getByteOffset());
            String id = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("_id")) {
                    id = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
            records.add(new JsonRecord(id, content.end(parser.currentLocation().getByteOffset())));
        }
        return records;
    }

    private static void require(JsonParser parser, boolean right, String problem) throws IOException {
        if (!right) {
            throw MismatchedInputException.from(parser, JsonPage.class, problem);
        }
    }
}
