package io.github.camelisogeo.client.error;

/** Thrown if a credentials file can't be used. The message names the file and the problem, but no value from the file. */
public class CredentialsFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * @param file the name or path of the file
     * @param problem the problem, as the end of a sentence whose subject is the file
     */
    public CredentialsFileException(String file, String problem) {
        super("the credentials file " + file + " " + problem);
        this.file = file;
    }

    /** Returns the name or path of the file. */
    public String file() {
        return file;
    }
}
