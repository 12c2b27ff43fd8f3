package io.github.camelisogeo.client.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to send. Its content is streamed and never held in memory as a whole.
 *
 * @param name the name of the file, without a folder
 * @param mediaType the media type
 * @param length the length in bytes, or -1 if it isn't known
 * @param content opens the content; the client closes every stream that it opens
 * @param repeatable whether the content can be opened more than once; if not, the request is never retried
 */
public record Upload(String name, String mediaType, long length, Content content, boolean repeatable) {

    private static final String ANY_BYTES = "application/octet-stream";

    /** Opens the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Returns a new stream that starts at the beginning of the content. */
        InputStream open() throws IOException;
    }

    public Upload {
        name = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.isBlank()) {
            throw new IllegalArgumentException("the file to upload must have a name");
        }
        mediaType = mediaType == null || mediaType.isBlank() ? mediaTypeOf(name) : mediaType;
    }

    /** Returns an upload of a file. The media type is derived from the file's extension. */
    public static Upload of(Path file) throws IOException {
        return new Upload(fileName(file), null, Files.size(file), () -> Files.newInputStream(file), true);
    }

    /** Returns an upload of bytes. The media type is derived from the name's extension. */
    public static Upload of(String name, byte[] content) {
        return new Upload(name, null, content.length, () -> new ByteArrayInputStream(content), true);
    }

    /**
     * Returns an upload of a stream, which is read once and then closed. The media type is derived from the name's extension.
     *
     * @param length the length in bytes, or -1 if it isn't known
     */
    public static Upload of(String name, long length, InputStream content) {
        return new Upload(name, null, length, () -> content, false);
    }

    private static String fileName(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    private static String mediaTypeOf(String name) {
        String guessed = URLConnection.guessContentTypeFromName(name);
        return guessed == null ? ANY_BYTES : guessed;
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + (length < 0 ? "" : ", " + length + " bytes") + ")";
    }
}
