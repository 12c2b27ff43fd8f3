package io.github.camelisogeo.docs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs all statements of a page in order, on H2. */
public final class SqlBlocks {

    private SqlBlocks() {}

    static void run(List<Block> blocks) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
                Statement statement = database.createStatement()) {
            statement.execute("CREATE ALIAS to_timestamp FOR 'io.github.camelisogeo.docs.SqlBlocks.toTimestamp'");
            for (Block block : blocks) {
                for (String sql : block.text().split(";")) {
                    if (!sql.isBlank()) {
                        // The pages say that H2 has none.
                        statement.execute(sql.replace("COLLATE \"C\"", ""));
                    }
                }
            }
        }
    }

    /** Does what PostgreSQL's function of this name does. */
    public static java.sql.Timestamp toTimestamp(double seconds) {
        return new java.sql.Timestamp((long) (seconds * 1000));
    }
}
