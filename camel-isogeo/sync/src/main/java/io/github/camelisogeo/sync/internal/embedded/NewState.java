package io.github.camelisogeo.sync.internal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** Creates the file of a new state. */
final class NewState {

    private final StateFile state;

    NewState(StateFile state) {
        this.state = state;
    }

    void createIfMissing(StateLock lock) throws IOException {
        Files.deleteIfExists(state.unfinished());
        if (state.exists()) {
            return;
        }
        // The file is created under another name and moved, so a file with this name is complete; an empty one is
        // damaged.
        lock.count(0);
        PrivateFiles.createFile(state.unfinished());
        MvContent.create(state);
        Files.move(state.unfinished(), state.file(), StandardCopyOption.ATOMIC_MOVE);
    }
}
