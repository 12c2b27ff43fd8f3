package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.text.OneLine;
import io.github.camelisogeo.client.value.Download;
import java.io.IOException;
import java.util.Locale;
import okhttp3.MediaType;
import okhttp3.Response;

/** Hands over a document or a picture, which is read later. A page for people is neither. */
final class DownloadReader implements AnswerReader<Download> {

    @Override
    public Download read(Response answer) throws IOException {
        MediaType type = answer.body().contentType();
        if (type != null && type.subtype().toLowerCase(Locale.ROOT).equals("html")) {
            throw new UnreadableBodyException("the answer (" + OneLine.of(type.toString())
                    + ") is a page for people in place of a file: a login page, or that of a proxy");
        }
        return download(ContentDisposition.fileName(answer.header("Content-Disposition")), answer);
    }

    static Download download(String name, Response answer) {
        MediaType type = answer.body().contentType();
        return Download.of(
                name,
                type == null ? null : type.toString(),
                answer.body().contentLength(),
                answer.body().byteStream());
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }
}
