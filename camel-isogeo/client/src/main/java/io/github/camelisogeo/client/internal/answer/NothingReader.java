package io.github.camelisogeo.client.internal.answer;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Response;

/** Reads the answer of a route that returns nothing. The status is enough, unless the body shows that it isn't from the API. */
record NothingReader(JsonSource json) implements AnswerReader<Void> {

    @Override
    public Void read(Response answer) throws IOException {
        try {
            json.refuseOthers(answer, json.limited(answer));
        } catch (EOFException | ProtocolException e) {
            // What was asked for is done, whatever the server had still to say.
            return null;
        }
        return null;
    }
}
