package io.github.camelisogeo.sandbox;

import java.nio.file.Path;

/** Thrown if a data file can't be used. The message names the file, the line if there is one, and the problem. */
public final class SandboxDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** Creates an exception for a file that can't be read at all, or contains nothing. */
    public SandboxDataException(Path file, String problem) {
        super(file + ": " + problem);
        line = 0;
    }

    /** Creates an exception for a line, counted from 1. */
    public SandboxDataException(Path file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
        this.line = line;
    }

    /** Returns the invalid line, counted from 1, or 0 if the problem concerns the whole file. */
    public int line() {
        return line;
    }
}
