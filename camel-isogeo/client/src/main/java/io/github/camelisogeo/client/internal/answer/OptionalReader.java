package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads the answer of a route that may have no content. Returns null for an empty answer and for JSON {@code null}. */
record OptionalReader<T>(AnswerReader<T> reader, JsonSource json) implements AnswerReader<T> {

    private static final String NULL = "null";
    private static final int LOOKED_AT = 64;

    @Override
    public T read(Response answer) throws IOException {
        BufferedSource content = answer.body().source();
        boolean isShort = !content.request(LOOKED_AT);
        String text = isShort ? content.getBuffer().snapshot().utf8().trim() : "";
        return isShort && (text.isEmpty() || text.equals(NULL)) ? null : reader.read(answer);
    }
}
