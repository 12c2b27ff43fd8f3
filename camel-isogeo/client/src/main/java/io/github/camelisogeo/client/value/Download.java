package io.github.camelisogeo.client.value;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of the API whose content is read from the network. The content can be read only once. The caller must close the download. Once a
 * download has started, {@code callTimeout} and {@code maxConnections} no longer apply to it; each read waits at most {@code readTimeout}.
 */
public final class Download implements Closeable {

    private final String fileName;
    private final String contentType;
    private final long length;
    private final Once content;

    private Download(String fileName, String contentType, long length, Once content) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.length = length;
        this.content = content;
    }

    /**
     * Returns a download with the given content.
     *
     * @param fileName the name of the file, without a folder, or null if it has none
     * @param contentType the media type, or null if it isn't known
     * @param length the length in bytes, or -1 if it isn't known
     */
    public static Download of(String fileName, String contentType, long length, InputStream content) {
        return new Download(fileName, contentType, length, new Once(content));
    }

    /** Returns the same download with another name, or without a name if it is null. */
    public Download named(String name) {
        return new Download(name, contentType, length, content);
    }

    /** Returns the name of the file, without a folder, or empty if it has none. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** Returns the media type, or empty if it isn't known. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** Returns the length in bytes, or empty if it isn't known. */
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /**
     * Returns the content, which can be read only once.
     *
     * @throws IllegalStateException if it was read to its end already
     */
    public InputStream inputStream() {
        if (content.ended) {
            throw new IllegalStateException(
                    "the download" + fileName().map(name -> " '" + name + "'").orElse("")
                            + " was read already, and it can be read only once: ask for it again, or keep its bytes");
        }
        return content;
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            // The connection is closed either way, and nothing is left to read.
        }
    }

    /** Notes that the end was reached. */
    private static final class Once extends FilterInputStream {

        private volatile boolean ended;

        Once(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            ended |= read < 0;
            return read;
        }
    }
}
