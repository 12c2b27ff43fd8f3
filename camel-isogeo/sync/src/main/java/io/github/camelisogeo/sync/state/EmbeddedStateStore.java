package io.github.camelisogeo.sync.state;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps each state in a file of its own, an {@code MVStore} of H2: a log-structured map that is consistent whenever the process ends,
 * needs 16 MB of memory for any number of records, is one small jar without further ones, and is pure Java, so that it runs where Karaf
 * runs. SQLite would bring native code, RocksDB a folder of files, and both more than a sorted map.
 */
public final class EmbeddedStateStore implements StateStore {

    private final Path directory;

    /**
     * Makes a store; nothing is written yet.
     *
     * @param directory where the files lie; made when it is first needed
     */
    public EmbeddedStateStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public FeedState open(String stateId) {
        StateLock lock = lock(stateId);
        try {
            Path file = file(stateId);
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            if (Files.notExists(file)) {
                // Made aside and moved: a file of this name is never a half-made one, so an empty one is a damaged one.
                lock.count(0);
                MvFeedState.create(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return MvFeedState.open(file, describe(stateId), lock);
        } catch (IOException e) {
            lock.close();
            throw new StateException("cannot write the " + describe(stateId) + ": " + e, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public void delete(String stateId) {
        StateLock lock = lock(stateId);
        try {
            Files.deleteIfExists(file(stateId));
            lock.count(0);
        } catch (IOException e) {
            throw new StateException("cannot remove the " + describe(stateId) + ": " + e, e);
        } finally {
            lock.close();
        }
    }

    @Override
    public String describe(String stateId) {
        return "state '" + stateId + "' in " + file(stateId);
    }

    private StateLock lock(String stateId) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StateException("cannot write the " + describe(stateId) + ": " + e, e);
        }
        return StateLock.take(directory.resolve(fileName(stateId) + ".lock"), describe(stateId));
    }

    private Path file(String stateId) {
        return directory.resolve(fileName(stateId) + ".mv");
    }

    /** Any name makes a file of this directory, and no two names the same one. */
    private static String fileName(String stateId) {
        if (stateId.isBlank()) {
            throw new IllegalArgumentException("a state needs a name, and this one is blank");
        }
        String encoded = URLEncoder.encode(stateId, StandardCharsets.UTF_8);
        return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
    }
}
