package io.github.camelisogeo.sync.state;

import io.github.camelisogeo.sync.internal.embedded.OpenFiles;
import io.github.camelisogeo.sync.internal.embedded.StateFile;
import io.github.camelisogeo.sync.internal.embedded.StateFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Stores each state in a file of its own, an {@code MVStore} of H2. This is a log-structured map that stays consistent whenever the process
 * ends, and it needs about 16 MB of memory for any number of records. It is a single small jar in pure Java, so it also runs in Karaf.
 * SQLite would need native code and RocksDB a folder of files, and both offer more than the sorted map that is needed here.
 *
 * <p>Only one process can use a state at a time; the other ones hear that it is in use. In the process that uses it, a state can be looked at
 * while a feed has it open. Looking from another process is possible only while no feed has it open.
 *
 * <p>The directory and the files are created so that only their owner can read them, if the file system knows permissions. Those that exist
 * keep the permissions that they have. A symbolic link in place of a file is refused; the directory may be one.
 */
public final class EmbeddedStateStore implements StateStore {

    private final Path directory;
    private final StateFiles files;

    /**
     * Creates a store. Nothing is written yet.
     *
     * @param directory the directory of the files; created when it is first needed
     */
    public EmbeddedStateStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
        this.files = new StateFiles(this.directory);
    }

    @Override
    public FeedState open(String stateId) {
        StateFile file = file(stateId);
        files.createDirectory();
        return OpenFiles.open(file);
    }

    @Override
    public Optional<StateView> look(String stateId) {
        StateFile file = file(stateId);
        return file.exists() ? Optional.of(OpenFiles.look(file)) : Optional.empty();
    }

    @Override
    public List<String> stateIds() {
        return files.stateIds();
    }

    @Override
    public void delete(String stateId) {
        StateFile file = file(stateId);
        if (file.exists()) {
            OpenFiles.delete(file);
        }
    }

    @Override
    public String describe(String stateId) {
        return file(stateId).described();
    }

    private StateFile file(String stateId) {
        return StateFile.in(directory, StateIds.check(stateId));
    }
}
