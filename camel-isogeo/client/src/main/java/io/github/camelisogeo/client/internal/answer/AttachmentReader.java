package io.github.camelisogeo.client.internal.answer;

import okhttp3.Response;

/** Returns an uploaded file of any kind as a stream. */
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
