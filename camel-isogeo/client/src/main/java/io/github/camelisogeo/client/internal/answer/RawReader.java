package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.RawAnswer;
import java.io.IOException;
import okhttp3.Response;

/** Returns an answer of any kind as a stream, with its status. Refuses what is no answer of the API, as for downloads. */
record RawReader(DownloadReader content) implements AnswerReader<RawAnswer> {

    @Override
    public RawAnswer read(Response answer) throws IOException {
        return new RawAnswer(answer.code(), content.read(answer));
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }
}
