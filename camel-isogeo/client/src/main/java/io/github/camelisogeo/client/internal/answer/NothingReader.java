package io.github.camelisogeo.client.internal.answer;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Reads the answer of a route that returns nothing. The API answers with no content, or with the object that was written; anything else is
 * not from the API, and what was asked for may not have been done.
 */
record NothingReader(JsonSource json) implements AnswerReader<Void> {

    private static final String NULL = "null";

    @Override
    public Void read(Response answer) throws IOException {
        try {
            BufferedSource content = json.limited(answer);
            json.refuseOthers(answer, content);
            String problem = problem(content);
            if (problem != null) {
                throw json.unreadable(answer, problem);
            }
            return null;
        } catch (EOFException | ProtocolException e) {
            // What was asked for is done, whatever the server had still to say.
            return null;
        }
    }

    private static String problem(BufferedSource content) throws IOException {
        int sign = Beginning.firstSign(content);
        if (sign < 0) {
            return null;
        }
        if (sign == '{') {
            return ErrorBody.isEmptyObject(content) ? "it is empty" : null;
        }
        boolean isNull = !content.request(Beginning.LOOKED_AT)
                && content.getBuffer().snapshot().utf8().trim().equals(NULL);
        return isNull ? null : "it is neither empty nor an object";
    }
}
