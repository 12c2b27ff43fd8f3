package io.github.camelisogeo.docs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs all statements of a page in order, on H2. */
final class SqlBlocks {

    private SqlBlocks() {}

    static void run(List<Block> blocks) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
                Statement statement = database.createStatement()) {
            for (Block block : blocks) {
                for (String sql : block.text().split(";")) {
                    if (!sql.isBlank()) {
                        // What only PostgreSQL has. The page says so of the first.
                        statement.execute(
                                sql.replace("COLLATE \"C\"", "").replaceAll("to_timestamp\\(([^)]*)\\)", "$1"));
                    }
                }
            }
        }
    }
}
