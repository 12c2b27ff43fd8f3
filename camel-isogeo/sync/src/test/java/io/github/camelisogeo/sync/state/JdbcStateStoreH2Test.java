package io.github.camelisogeo.sync.state;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** States in H2. */
class JdbcStateStoreH2Test extends JdbcStateStoreContract {

    @TempDir
    Path folder;

    @Override
    protected String url() {
        return "jdbc:h2:file:" + folder.resolve("states");
    }
}
