package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import okhttp3.Response;

/** Reads the answer that an object exists, which is empty or the object itself. The object is read to its end but not kept. */
record PresenceReader(JsonSource json) implements AnswerReader<Boolean> {

    @Override
    public Boolean read(Response answer) throws IOException {
        if (answer.body().source().exhausted()) {
            return true;
        }
        return json.skim(answer, parser -> {
            String problem = problem(parser);
            if (problem != null) {
                throw json.unreadable(answer, problem);
            }
            return true;
        });
    }

    private static String problem(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return "it is not a JSON object";
        }
        boolean empty = true;
        boolean error = false;
        boolean identified = false;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean isNull = parser.nextToken() == JsonToken.VALUE_NULL;
            empty = false;
            error |= name.equals("error") && !isNull;
            identified |= name.equals("_id") && !isNull;
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return "there is more after the end of the JSON";
        }
        return empty ? "it is empty" : error && !identified ? "it is an error" : null;
    }
}
