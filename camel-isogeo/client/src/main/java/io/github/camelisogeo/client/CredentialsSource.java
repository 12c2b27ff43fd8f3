package io.github.camelisogeo.client;

import io.github.camelisogeo.client.error.CredentialsFileException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the credentials of an application are written: a file, or text that was read from somewhere else.
 *
 * @param name the name for messages
 * @param file the file, or null if there is a text
 * @param content the text, or null if there is a file
 */
record CredentialsSource(String name, Path file, String content) {

    private static final long LONGEST = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static CredentialsSource of(Path file) {
        return new CredentialsSource(file.toString(), file, null);
    }

    static CredentialsSource of(String name, String content) {
        return new CredentialsSource(name, null, content);
    }

    /**
     * Returns the text.
     *
     * @throws CredentialsFileException if it can't be read
     */
    String text() {
        String text = file == null ? content : textOfFile();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private String textOfFile() {
        if (!Files.exists(file)) {
            throw new CredentialsFileException(name, "does not exist (absolute path: " + file.toAbsolutePath() + ")");
        }
        if (!Files.isRegularFile(file)) {
            throw new CredentialsFileException(name, "is not a regular file");
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new CredentialsFileException(name, "is larger than 1 MB, so it can't be a credentials file");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new CredentialsFileException(name, "is not UTF-8 text");
        } catch (IOException e) {
            throw new CredentialsFileException(
                    name, "could not be read: " + e.getClass().getSimpleName());
        }
    }

    /** Returns the name, and nothing of the content. */
    @Override
    public String toString() {
        return name;
    }
}
