package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;

/** Reads the answer of a route that returns nothing. The status is enough, unless the body shows that it isn't from the API. */
record NothingReader(JsonSource json) implements AnswerReader<Void> {

    @Override
    public Void read(Response answer) throws IOException {
        json.refuseOthers(answer, json.limited(answer));
        return null;
    }
}
