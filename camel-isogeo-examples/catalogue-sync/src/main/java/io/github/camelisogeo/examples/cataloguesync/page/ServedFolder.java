package io.github.camelisogeo.examples.cataloguesync.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder that the world may see: none of those whose name, or whose folder's name, begins with a dot. */
final class ServedFolder {

    private final Path folder;

    ServedFolder(Path folder) {
        this.folder = folder;
    }

    /** The file that a path of a URL means, decoded already; nothing when there is none, or none for the world. */
    Optional<Path> file(String path) {
        for (String name : path.split("/", -1)) {
            // Empty and dotted names, "." and ".." with them, never stand in an address that we gave away.
            if (name.isEmpty() || name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(path).toRealPath();
            // A link may lead anywhere.
            return file.startsWith(folder.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
