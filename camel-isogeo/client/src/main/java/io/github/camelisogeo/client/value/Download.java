package io.github.camelisogeo.client.value;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of the API, read from the network as it is consumed, once. Whoever gets one closes it. Neither {@code callTimeout} nor {@code
 * maxConnections} concern it once it has begun; each read waits {@code readTimeout} at most.
 */
public final class Download implements Closeable {

    private final String fileName;
    private final String contentType;
    private final long length;
    private final InputStream content;

    private Download(String fileName, String contentType, long length, InputStream content) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.length = length;
        this.content = content;
    }

    /**
     * Returns a download of some content.
     *
     * @param fileName the name of the file, without a folder, or null if it has none
     * @param contentType the media type, or null if it isn't known
     * @param length the length in bytes, or -1 if it isn't known
     */
    public static Download of(String fileName, String contentType, long length, InputStream content) {
        return new Download(fileName, contentType, length, content);
    }

    /** Returns the same download under another name, or under none if the name is null. */
    public Download named(String name) {
        return new Download(name, contentType, length, content);
    }

    /** Returns the name of the file, without a folder. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** Returns the media type. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** Returns the length in bytes. */
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** Returns the content, which can be read once. */
    public InputStream inputStream() {
        return content;
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            // The connection is gone, which is what closing is for.
        }
    }
}
