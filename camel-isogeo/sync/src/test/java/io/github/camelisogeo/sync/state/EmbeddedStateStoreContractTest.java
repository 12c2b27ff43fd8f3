package io.github.camelisogeo.sync.state;

import io.github.camelisogeo.sync.state.contract.StateStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** States in files. */
class EmbeddedStateStoreContractTest extends StateStoreContract {

    @TempDir
    Path folder;

    @Override
    protected StateStore store() {
        return new EmbeddedStateStore(folder.resolve("states"));
    }
}
