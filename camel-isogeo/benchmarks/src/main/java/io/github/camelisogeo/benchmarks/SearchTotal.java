package io.github.camelisogeo.benchmarks;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.camelisogeo.client.model.ModelJson;
import java.io.IOException;

/** Reads the total of a search from its first page. */
final class SearchTotal {

    private SearchTotal() {}

    static long in(byte[] page) throws IOException {
        try (JsonParser parser = ModelJson.mapper().createParser(page)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    JsonToken value = parser.nextToken();
                    if (name.equals("total") && value == JsonToken.VALUE_NUMBER_INT) {
                        return parser.getLongValue();
                    }
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw new IOException("the answer is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IOException("the answer is not a page of a search: it has no total");
    }
}
