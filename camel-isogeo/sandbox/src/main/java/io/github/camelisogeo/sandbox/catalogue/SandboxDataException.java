package io.github.camelisogeo.sandbox.catalogue;

import java.nio.file.Path;

/** A data file that can't be used; the message names the file, the line where there is one, and what is wrong. */
public final class SandboxDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** For a file that can't be read at all, or holds nothing. */
    public SandboxDataException(Path file, String problem) {
        super(file + ": " + problem);
        line = 0;
    }

    /** For a line, counted from 1. */
    public SandboxDataException(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.line = line;
    }

    /** The line that is wrong, counted from 1; 0 when it is the file as a whole. */
    public int line() {
        return line;
    }
}
