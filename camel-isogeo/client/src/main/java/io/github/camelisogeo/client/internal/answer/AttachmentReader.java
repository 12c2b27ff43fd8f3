package io.github.camelisogeo.client.internal.answer;

import okhttp3.Response;

/** Hands over a file that somebody uploaded, of any kind. It is read later. */
final class AttachmentReader implements AnswerReader<Attachment> {

    @Override
    public Attachment read(Response answer) {
        return new Attachment(answer.header("Content-Disposition"), DownloadReader.download(null, answer));
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }
}
