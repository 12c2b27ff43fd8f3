package io.github.camelisogeo.client.internal.answer;

import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Reads the answer of a route that returns nothing. There are two ways to say that what was asked for is done: no content, whatever the status
 * of 2xx, or an object of the API ({@link ObjectCheck}). Anything else, such as a message, isn't known to be from the API, and what was asked for
 * may not have been done.
 */
record NothingReader(JsonSource json) implements AnswerReader<Void> {

    @Override
    public Void read(Response answer) throws IOException {
        try {
            BufferedSource content = answer.body().source();
            Beginning.skipByteOrderMark(content);
            json.refuseOthers(answer, content);
            int sign = Beginning.firstSign(content);
            if (sign < 0) {
                return null;
            }
            if (sign != '{') {
                throw json.unreadable(answer, "it is neither empty nor an object");
            }
            return json.skim(answer, parser -> {
                String problem = ObjectCheck.problem(parser);
                if (problem != null) {
                    throw json.unreadable(answer, problem);
                }
                return null;
            });
        } catch (JsonEOFException e) {
            throw json.unreadable(answer, "it ends within the object");
        } catch (EOFException | ProtocolException e) {
            // What was asked for is done, whatever the server had still to say.
            return null;
        }
    }
}
