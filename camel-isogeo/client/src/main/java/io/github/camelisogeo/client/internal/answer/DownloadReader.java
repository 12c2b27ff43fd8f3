package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;

/** Returns a document or an image as a stream. Refuses an HTML page, and an error in JSON. */
record DownloadReader(JsonSource json) implements AnswerReader<Download> {

    private static final Pattern PAGE =
            Pattern.compile("\\A[\\s\\uFEFF]*<(!doctype\\s+)?html\\b", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 256;

    @Override
    public Download read(Response answer) throws IOException {
        MediaType type = answer.body().contentType();
        String subtype = type == null ? "" : type.subtype().toLowerCase(Locale.ROOT);
        if (subtype.contains("html") || PAGE.matcher(start(answer)).find()) {
            throw JsonSource.page(answer, "a file");
        }
        if (subtype.endsWith("json")) {
            json.refuseError(answer, answer.body().source());
        }
        return download(ContentDisposition.fileName(answer.header("Content-Disposition")), answer);
    }

    /** Returns the beginning of the content, as far as it has arrived. */
    private static String start(Response answer) throws IOException {
        BufferedSource content = answer.body().source();
        content.request(1);
        long length = Math.min(LOOKED_AT, content.getBuffer().size());
        return content.getBuffer().snapshot((int) length).string(StandardCharsets.UTF_8);
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
