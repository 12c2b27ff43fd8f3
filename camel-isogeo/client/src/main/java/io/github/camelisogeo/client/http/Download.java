package io.github.camelisogeo.client.http;

import java.io.Closeable;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A file of the API, read from the network as it is consumed. Whoever gets one closes it. */
public final class Download implements Closeable {

    private final String fileName;
    private final ResponseBody body;

    Download(Response answer, ResponseBody body) {
        this.fileName = ContentDisposition.fileName(answer.header("Content-Disposition"));
        this.body = body;
    }

    /** The name that the server gives it, without a folder. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** The media type. */
    public Optional<String> contentType() {
        return Optional.ofNullable(body.contentType()).map(MediaType::toString);
    }

    /** The length in bytes. */
    public OptionalLong length() {
        return body.contentLength() < 0 ? OptionalLong.empty() : OptionalLong.of(body.contentLength());
    }

    /** The content; it can be read once. */
    public InputStream inputStream() {
        return body.byteStream();
    }

    @Override
    public void close() {
        body.close();
    }
}
