package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.Download;
import java.util.Optional;

/**
 * A file from the server.
 *
 * @param disposition the {@code Content-Disposition} header, or null if there is none
 * @param content the content, which has no name yet
 */
public record Attachment(String disposition, Download content) {

    /** Returns the name from the header, decoded, cleaned and without a folder. */
    public Optional<String> cleanName() {
        return Optional.ofNullable(ContentDisposition.fileName(disposition)).map(ContentDisposition::cleaned);
    }

    /** Returns the name exactly as in the header, including quotes and encoding, but without a folder. */
    public Optional<String> rawName() {
        return Optional.ofNullable(ContentDisposition.rawFileName(disposition));
    }

    /** Returns a title as a file name: cleaned and without a folder. */
    public static String nameOf(String title) {
        return ContentDisposition.cleaned(title.replaceAll("[/\\\\]|^\\.+$", "_"));
    }
}
