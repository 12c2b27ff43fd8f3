package io.github.camelisogeo.sandbox;

import java.nio.file.Path;

/** Thrown if data can't be used. The message names the file and line, or the record, and the problem. */
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

    /** Creates an exception for a record given by a program, counted from 1. */
    public SandboxDataException(int record, String problem) {
        super("record " + record + ": " + problem);
        line = record;
    }

    /** Returns the invalid line or record, counted from 1, or 0 if the problem concerns the whole file. */
    public int line() {
        return line;
    }
}
