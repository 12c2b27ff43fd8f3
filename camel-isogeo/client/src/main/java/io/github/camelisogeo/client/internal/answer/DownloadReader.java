package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Returns what isn't parsed as a stream. Refuses an HTML page, and an error in JSON.
 *
 * @param json reads errors
 * @param isFile true for the routes of documents and images, which are never empty
 */
record DownloadReader(JsonSource json, boolean isFile) implements AnswerReader<Download> {

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
        if (isFile || subtype.endsWith("json")) {
            json.refuseError(answer, answer.body().source());
        }
        if (isFile && answer.body().source().exhausted()) {
            throw JsonSource.emptyFile(answer);
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
                length(answer),
                answer.body().byteStream());
    }

    /** Returns the length of the content, or of what a {@code HEAD} asked about; -1 if it isn't known. */
    private static long length(Response answer) {
        String announced = answer.header("Content-Length");
        return answer.request().method().equals("HEAD")
                ? announced != null && announced.matches("[0-9]{1,18}") ? Long.parseLong(announced) : -1
                : answer.body().contentLength();
    }

    @Override
    public boolean keepsOpen() {
        return true;
    }
}
