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
