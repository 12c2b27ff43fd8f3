package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.value.Download;
import java.util.Optional;

/**
 * A file as the server sends it.
 *
 * @param disposition its {@code Content-Disposition}, or null
 * @param content the file, under no name yet
 */
public record Attachment(String disposition, Download content) {

    /** Returns the name that the server gives it, decoded, cleaned and without a folder. */
    public Optional<String> cleanName() {
        return Optional.ofNullable(ContentDisposition.fileName(disposition)).map(ContentDisposition::cleaned);
    }

    /** Returns the name as the server writes it, quotes and encoding included, without a folder. */
    public Optional<String> rawName() {
        return Optional.ofNullable(ContentDisposition.rawFileName(disposition));
    }

    /** Returns a title as the name of a file: cleaned, and never that of a folder. */
    public static String nameOf(String title) {
        return ContentDisposition.cleaned(title.replaceAll("[/\\\\]|^\\.+$", "_"));
    }
}
