package io.github.camelisogeo.client.error;

import java.nio.file.Path;

/** Thrown if a credentials file can't be used. The message names the file and the problem, but no value from the file. */
public class CredentialsFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * @param file the file
     * @param problem the problem, as the end of a sentence whose subject is the file
     */
    public CredentialsFileException(Path file, String problem) {
        super("the credentials file " + file + " " + problem);
        this.file = file.toString();
    }

    /** Returns the path of the file. */
    public String file() {
        return file;
    }
}
