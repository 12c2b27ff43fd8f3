package io.github.camelisogeo.mirror.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder that are served. A file is not served if its name, or that of one of its folders, starts with a dot. */
final class ServedFolder {

    private final Path folder;

    ServedFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the file for the decoded path of a URL, or empty if there is none or it isn't served. */
    Optional<Path> file(String path) {
        for (String name : path.split("/", -1)) {
            // No address of this server contains empty names or names that start with a dot, including "." and "..".
            if (name.isEmpty() || name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(path).toRealPath();
            // A symbolic link may lead out of the folder.
            return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
