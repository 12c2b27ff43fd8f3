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
    private final String rawFileName;
    private final ResponseBody body;

    Download(Response answer, ResponseBody body) {
        this(
                ContentDisposition.fileName(answer.header("Content-Disposition")),
                ContentDisposition.rawFileName(answer.header("Content-Disposition")),
                body);
    }

    private Download(String fileName, String rawFileName, ResponseBody body) {
        this.fileName = fileName;
        this.rawFileName = rawFileName;
        this.body = body;
    }

    /** The same download under another name; null for none. */
    public Download named(String name) {
        return new Download(name, rawFileName, body);
    }

    /** The name as the server writes it, quotes and encoding included, without a folder. */
    public Optional<String> rawFileName() {
        return Optional.ofNullable(rawFileName);
    }

    /** The name that the server gives it, decoded and without a folder. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /**
     * The name of a file of this content: what the server says, else the given one, whose slashes are underscores then. Never a folder.
     *
     * @param otherwise the title of the link, for instance
     * @param clean only letters, digits, {@code _}, {@code -}, {@code .} and spaces stay
     */
    public String fileName(String otherwise, boolean clean) {
        String name = fileName == null ? otherwise.replaceAll("[/\\\\]|^\\.+$", "_") : fileName;
        return clean ? ContentDisposition.cleaned(name) : name;
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
