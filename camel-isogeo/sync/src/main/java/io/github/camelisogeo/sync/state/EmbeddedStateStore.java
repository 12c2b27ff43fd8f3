package io.github.camelisogeo.sync.state;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Stores each state in a file of its own, an {@code MVStore} of H2. This is a log-structured map that stays consistent whenever the process
 * ends, and it needs about 16 MB of memory for any number of records. It is a single small jar in pure Java, so it also runs in Karaf.
 * SQLite would need native code and RocksDB a folder of files, and both offer more than the sorted map that is needed here.
 */
public final class EmbeddedStateStore implements StateStore {

    private final Path directory;

    /**
     * Creates a store. Nothing is written yet.
     *
     * @param directory the directory of the files; created when it is first needed
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
                // The file is created under another name and moved, so a file with this name is complete; an empty one
                // is damaged.
                lock.count(0);
                MvFeedState.create(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return MvFeedState.open(file, describe(stateId), lock);
        } catch (IOException e) {
            lock.close();
            throw new StateException("could not write the " + describe(stateId) + ": " + e, e);
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
            throw new StateException("could not delete the " + describe(stateId) + ": " + e, e);
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
            throw new StateException("could not write the " + describe(stateId) + ": " + e, e);
        }
        return StateLock.take(directory.resolve(fileName(stateId) + ".lock"), describe(stateId));
    }

    private Path file(String stateId) {
        return directory.resolve(fileName(stateId) + ".mv");
    }

    /** Returns the file name for a state. Each identifier has its own valid name. */
    private static String fileName(String stateId) {
        if (stateId.isBlank()) {
            throw new IllegalArgumentException("stateId is blank: it must be the name of the state");
        }
        String encoded = URLEncoder.encode(stateId, StandardCharsets.UTF_8);
        return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
    }
}
