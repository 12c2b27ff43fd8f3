package io.github.camelisogeo.sync.state;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.camelisogeo.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeAll;

/** States in PostgreSQL. */
class JdbcStateStorePostgresTest extends JdbcStateStoreContract {

    @BeforeAll
    static void needsAServer() {
        assumeTrue(PostgresServer.find().isPresent(), PostgresServer::whyNone);
    }

    @Override
    protected String url() {
        return PostgresServer.find().orElseThrow().url();
    }
}
