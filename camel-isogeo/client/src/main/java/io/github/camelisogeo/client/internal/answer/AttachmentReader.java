package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okhttp3.Response;

/**
 * Returns an uploaded file of any kind as a stream. With {@code Content-Disposition}, the server says that it is the file; without, HTML
 * pages, errors in JSON and empty answers are refused.
 */
record AttachmentReader(JsonSource json) implements AnswerReader<Attachment> {

    @Override
    public Attachment read(Response answer) throws IOException {
        String disposition = answer.header("Content-Disposition");
        if (disposition == null) {
            refuseOthers(answer);
        }
        return new Attachment(disposition, DownloadReader.download(null, answer));
    }

    private void refuseOthers(Response answer) throws IOException {
        DownloadReader.refusePage(answer);
        DownloadReader.refuseNothing(answer);
        json.refuseError(answer, answer.body().source());
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }
}
