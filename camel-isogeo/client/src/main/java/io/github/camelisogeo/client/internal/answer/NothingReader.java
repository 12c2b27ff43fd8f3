package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads the answer of a route that gives nothing. What else the API says is left alone, but for what is no answer of it. */
record NothingReader(JsonSource json) implements AnswerReader<Void> {

    @Override
    public Void read(Response answer) throws IOException {
        BufferedSource content = json.limited(answer);
        json.refusePage(answer, content);
        refuseError(answer, content, json);
        return null;
    }

    /** Refuses {@code {"error": ...}}, which some gateways answer with 200. */
    static void refuseError(Response answer, BufferedSource content, JsonSource json) throws IOException {
        if (JsonSource.firstSign(content) == '{' && !content.request(ErrorBody.LONGEST + 1L)) {
            String error = ErrorBody.codeOf(content.getBuffer().clone().inputStream());
            if (error != null) {
                throw json.unreadable(answer, "it is an error, " + error);
            }
        }
    }
}
