package io.github.camelisogeo.client.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be sent, as a stream: it is never held in memory.
 *
 * @param name its name, without a folder
 * @param mediaType its media type
 * @param length its length in bytes, -1 where it isn't known
 * @param content opens its content; who sends it closes what it opens
 * @param repeatable false when the content can be opened once only, so that the call is never repeated
 */
public record Upload(String name, String mediaType, long length, Content content, boolean repeatable) {

    private static final String ANY_BYTES = "application/octet-stream";

    /** Opens the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Opens it from its beginning. */
        InputStream open() throws IOException;
    }

    public Upload {
        name = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file that is sent needs a name");
        }
        mediaType = mediaType == null || mediaType.isBlank() ? mediaTypeOf(name) : mediaType;
    }

    /** A file; its media type is that of its name's ending. */
    public static Upload of(Path file) throws IOException {
        return new Upload(fileName(file), null, Files.size(file), () -> Files.newInputStream(file), true);
    }

    /** Bytes under a name; the media type is that of the name's ending. */
    public static Upload of(String name, byte[] content) {
        return new Upload(name, null, content.length, () -> new ByteArrayInputStream(content), true);
    }

    /**
     * A stream under a name; the media type is that of the name's ending. It is read once and closed.
     *
     * @param length the length in bytes, -1 where it isn't known
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
