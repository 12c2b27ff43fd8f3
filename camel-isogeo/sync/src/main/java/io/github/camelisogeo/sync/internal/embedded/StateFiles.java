package io.github.camelisogeo.sync.internal.embedded;

import io.github.camelisogeo.sync.state.StateException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The states in a directory. */
public final class StateFiles {

    private final Path directory;

    /** Creates an object for a directory, which need not exist. */
    public StateFiles(Path directory) {
        this.directory = directory;
    }

    /** Creates the directory if it doesn't exist. */
    public void createDirectory() {
        try {
            PrivateFiles.createDirectories(directory);
        } catch (IOException e) {
            throw new StateException("could not create the state directory " + directory + ": " + e, e);
        }
    }

    /** Returns the names of the states, in alphabetical order. */
    public List<String> stateIds() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        TreeSet<String> stateIds = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + StateFileName.STATE_SUFFIX)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    stateId(file.getFileName().toString()).ifPresent(stateIds::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new StateException("could not list the state directory " + directory + ": " + e, e);
        }
        return List.copyOf(stateIds);
    }

    /** Returns the state in a file. A name with a hash stands in the lock file, which can be read while the state is in use. */
    private Optional<String> stateId(String fileName) {
        String name = fileName.substring(0, fileName.length() - StateFileName.STATE_SUFFIX.length());
        Optional<String> plain = StateFileName.stateId(name);
        return plain.isPresent()
                ? plain
                : OpenFiles.stateId(directory.resolve(fileName))
                        .or(() -> StateLock.stateId(directory.resolve(name + StateFileName.LOCK_SUFFIX)))
                        .filter(stateId -> StateFileName.of(stateId).equals(name));
    }
}
