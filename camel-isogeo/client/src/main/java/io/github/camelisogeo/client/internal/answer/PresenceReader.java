package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import okhttp3.Response;

/** Reads the answer that something is there: the thing itself, of which no more is read than what tells that it is one. */
record PresenceReader(JsonSource json) implements AnswerReader<Boolean> {

    @Override
    public Boolean read(Response answer) throws IOException {
        if (answer.body().source().exhausted()) {
            return true;
        }
        return json.parse(answer, parser -> {
            boolean there = parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals("error");
            if (!there) {
                throw json.unreadable(answer, "it is not what was asked for");
            }
            return true;
        });
    }
}
