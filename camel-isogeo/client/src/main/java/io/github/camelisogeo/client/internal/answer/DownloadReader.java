package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;

/** Returns what isn't parsed as a stream: of a raw call, or a document or an image. */
final class DownloadReader implements AnswerReader<Download> {

    private static final Pattern PAGE =
            Pattern.compile("\\A[\\s\\uFEFF]*<(!doctype\\s+)?html\\b", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 256;

    private final JsonSource json;
    private final boolean document;

    private DownloadReader(JsonSource json, boolean document) {
        this.json = json;
        this.document = document;
    }

    /** Returns the reader of any content but HTML pages, and errors in JSON. */
    static DownloadReader ofAnything(JsonSource json) {
        return new DownloadReader(json, false);
    }

    /** Returns the reader of documents and images, which are neither empty nor an error in JSON. */
    static DownloadReader ofDocuments(JsonSource json) {
        return new DownloadReader(json, true);
    }

    @Override
    public Download read(Response answer) throws IOException {
        refusePage(answer);
        if (document || isJson(answer)) {
            json.refuseError(answer, answer.body().source());
        }
        if (document) {
            refuseNothing(answer);
        }
        return download(ContentDisposition.fileName(answer.header("Content-Disposition")), answer);
    }

    /** Refuses an HTML page, which may be a login page. */
    static void refusePage(Response answer) throws IOException {
        if (subtype(answer).contains("html") || PAGE.matcher(start(answer)).find()) {
            throw JsonSource.page(answer, "a file");
        }
    }

    /** Refuses an answer without content, in JSON too. */
    static void refuseNothing(Response answer) throws IOException {
        BufferedSource content = answer.body().source();
        if (content.exhausted()) {
            throw JsonSource.noFile(answer, "empty");
        }
        if (Beginning.isNothing(content)) {
            throw JsonSource.noFile(answer, "empty JSON");
        }
    }

    /** Returns true if the content is JSON, according to its media type. */
    private static boolean isJson(Response answer) {
        return subtype(answer).endsWith("json");
    }

    private static String subtype(Response answer) {
        MediaType type = answer.body().contentType();
        return type == null ? "" : type.subtype().toLowerCase(Locale.ROOT);
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
