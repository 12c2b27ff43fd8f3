package io.github.camelisogeo.sync.state;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** States in H2. */
class JdbcStateStoreH2Test extends JdbcStateStoreContract {

    @TempDir
    Path folder;

    @Override
    protected String url() {
        // Closing and opening the file for each transaction would take most of the time.
        return "jdbc:h2:file:" + folder.resolve("states") + ";DB_CLOSE_DELAY=-1";
    }
}
