package io.github.camelisogeo.examples.kafka;

import io.github.camelisogeo.testsupport.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A schema of its own in a PostgreSQL, whose table keeps a history of what was done to it. */
final class Database implements AutoCloseable {

    private static final String HISTORY =
            """
            create table record (id varchar(64) primary key, title varchar(10000));
            create table history (step bigserial primary key, id varchar(64), title varchar(10000));
            create function remember() returns trigger language plpgsql as $$
            begin
                if tg_op = 'DELETE' then
                    insert into history (id, title) values (old.id, null);
                else
                    insert into history (id, title) values (new.id, new.title);
                end if;
                return null;
            end $$;
            create trigger remember after insert or update or delete on record for each row execute function remember();
            """;

    private final String schema = "catalogue_" + UUID.randomUUID().toString().replace("-", "");
    private final String url;
    private final Connection connection;

    Database(PostgresServer server) throws SQLException {
        url = server.url() + "&currentSchema=" + schema;
        connection = DriverManager.getConnection(url);
        run("create schema " + schema);
        run(HISTORY);
    }

    String url() {
        return url;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Map<String, String> titles() throws SQLException {
        Map<String, String> titles = new HashMap<>();
        for (String[] row : rows("select id, title from record")) {
            titles.put(row[0], row[1]);
        }
        return titles;
    }

    History history() throws SQLException {
        History history = new History();
        for (String[] row : rows("select id, title from history order by step")) {
            history.add(row[0], row[1]);
        }
        return history;
    }

    /** Returns which process has the lease, or null. */
    String reader() throws SQLException {
        return rows("select owner, '' from isogeo_state").get(0)[0];
    }

    /** Returns how many records are in a phase of the feed. */
    long inPhase(String phase) throws SQLException {
        String sql = "select coalesce(sum(row_count), 0), '' from isogeo_count where phase = '" + phase + "'";
        return Long.parseLong(rows(sql).get(0)[0]);
    }

    private List<String[]> rows(String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(new String[] {result.getString(1), result.getString(2)});
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        run("drop schema " + schema + " cascade");
        connection.close();
    }
}
