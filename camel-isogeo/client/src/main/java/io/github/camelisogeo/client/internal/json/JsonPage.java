package io.github.camelisogeo.client.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.ModelJson;
import io.github.camelisogeo.client.search.JsonRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of a search whose records are not parsed, only told apart.
 *
 * @param records the records, in order
 * @param total how many records the whole search finds
 * @param limit how many records a page may hold as the server understood it, 0 if it doesn't say
 * @param head what the page says of the search besides, as JSON by name
 */
public record JsonPage(List<JsonRecord> records, long total, long limit, Map<String, byte[]> head) {

    private static final Set<String> IN_HEAD = Set.of("tags", "envelope", "query");

    /**
     * Splits an answer at the borders of its records.
     *
     * @param parser reads the answer, from its beginning
     * @param content cuts records out of what the parser reads
     * @param most how many records were asked for
     */
    public static JsonPage split(JsonParser parser, Cutting content, int most) throws IOException {
        List<JsonRecord> records = null;
        Long total = null;
        Long limit = null;
        Map<String, byte[]> head = new LinkedHashMap<>();
        require(parser, parser.nextToken() == JsonToken.START_OBJECT, "an object was expected");
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "total" -> total = integer(parser);
                case "limit" -> limit = integer(parser);
                case "results" -> {
                    require(parser, value == JsonToken.START_ARRAY, "the results are no list");
                    records = splitRecords(parser, content, most);
                }
                case "error" -> {
                    require(parser, value != JsonToken.VALUE_STRING, "it is an error");
                    parser.skipChildren();
                }
                default -> {
                    boolean isCutOut = IN_HEAD.contains(name) && value == JsonToken.START_OBJECT;
                    if (isCutOut) {
                        content.begin(parser.currentTokenLocation().getByteOffset());
                    }
                    parser.skipChildren();
                    if (isCutOut) {
                        head.put(name, content.end(parser.currentLocation().getByteOffset()));
                    }
                }
            }
        }
        require(parser, total != null && total >= 0, "it has no total, a number of 0 or more");
        require(parser, records != null, "it has no results");
        require(parser, parser.nextToken() == null, "something follows its end");
        return new JsonPage(records, total, limit == null ? 0 : limit, head);
    }

    /** Returns what the page says of the search, without results. */
    public MetadataSearch summary() {
        ObjectNode summary = ModelJson.mapper().createObjectNode().put("total", total);
        try {
            for (Map.Entry<String, byte[]> part : head.entrySet()) {
                summary.set(part.getKey(), ModelJson.mapper().readTree(part.getValue()));
            }
            return ModelJson.reader(MetadataSearch.class).readValue(summary);
        } catch (IOException e) {
            throw new UncheckedIOException("the head of a page can't be read, although its JSON was", e);
        }
    }

    /** Returns a value as models have it: null if it is no integer. */
    private static Long integer(JsonParser parser) throws IOException {
        Object value = ScalarType.INTEGER.read(parser, ReadRules.ANSWER);
        return value instanceof Long number ? number : null;
    }

    private static List<JsonRecord> splitRecords(JsonParser parser, Cutting content, int most) throws IOException {
        List<JsonRecord> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser, parser.currentToken() == JsonToken.START_OBJECT, "a result is no object");
            if (records.size() == most) {
                throw new StreamConstraintsException("it has more results than the " + most + " that were requested");
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
