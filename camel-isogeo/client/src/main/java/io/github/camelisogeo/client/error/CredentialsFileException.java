package io.github.camelisogeo.client.error;

import java.nio.file.Path;

/** A file of credentials that can't be used. Its message names the file and what is wrong, and shows no value of it. */
public class CredentialsFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * @param file the file
     * @param problem what is wrong, as the end of a sentence that begins with the file
     */
    public CredentialsFileException(Path file, String problem) {
        super("the credentials file " + file + " " + problem);
        this.file = file.toString();
    }

    /** The file. */
    public String file() {
        return file;
    }
}
