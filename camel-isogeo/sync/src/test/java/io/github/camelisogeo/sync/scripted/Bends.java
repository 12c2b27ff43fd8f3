package io.github.camelisogeo.sync.scripted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;

/** Ways in which an answer to a search may be odd. */
public final class Bends {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Bends() {}

    /** No records, although the total stays. */
    public static Consumer<ObjectNode> noRecords() {
        return answer -> results(answer).removeAll();
    }

    /** The first record stands twice in the answer. */
    public static Consumer<ObjectNode> firstTwice() {
        return answer -> {
            ArrayNode results = results(answer);
            if (!results.isEmpty()) {
                results.insert(0, results.get(0).deepCopy());
                if (results.size() > answer.get("limit").asInt()) {
                    results.remove(results.size() - 1);
                }
            }
        };
    }

    /** The total counts more records than the answers list. */
    public static Consumer<ObjectNode> countsMore(int more) {
        return answer -> answer.put("total", answer.get("total").asInt() + more);
    }

    /** Another record stands in front, whatever it is. */
    public static Consumer<ObjectNode> inFront(String record) {
        return answer -> {
            countsMore(1).accept(answer);
            results(answer).insert(0, read(record));
        };
    }

    /** The identifiers are in upper case. */
    public static Consumer<ObjectNode> upperCase() {
        return answer -> results(answer).forEach(record -> ((ObjectNode) record)
                .put("_id", record.get("_id").asText().toUpperCase(Locale.ROOT)));
    }

    private static ArrayNode results(ObjectNode answer) {
        return (ArrayNode) answer.get("results");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
