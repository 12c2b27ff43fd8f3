package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;

/** Reads the answer of a route that may tell its success by the status alone: nothing, or {@code null}, gives null. */
record OptionalReader<T>(AnswerReader<T> reader, JsonSource json) implements AnswerReader<T> {

    private static final ByteString NULL = ByteString.encodeUtf8("null");

    @Override
    public T read(Response answer) throws IOException {
        BufferedSource source = answer.body().source();
        boolean nothing = source.exhausted() || source.rangeEquals(0, NULL) && !source.request(NULL.size() + 1L);
        return nothing ? null : reader.read(answer);
    }
}
