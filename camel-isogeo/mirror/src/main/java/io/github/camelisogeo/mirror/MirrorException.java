package io.github.camelisogeo.mirror;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Thrown if the mirror can't be written. The message says which file, and why. */
final class MirrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MirrorException(String problem) {
        super(problem);
    }

    private MirrorException(String problem, Throwable cause) {
        super(problem, cause);
    }

    static MirrorException cannotWrite(Path file, IOException why) {
        return new MirrorException("could not write " + file + ": " + reason(why), why);
    }

    /** Returns the reason of a failure. The message of a {@link FileSystemException} is often only the name of the file. */
    private static String reason(IOException why) {
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (why instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is not a folder";
        }
        if (why instanceof NoSuchFileException) {
            return "its folder doesn't exist";
        }
        if (why instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return why.getMessage() == null ? why.toString() : why.getMessage();
    }
}
