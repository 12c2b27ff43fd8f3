package io.github.camelisogeo.examples.postgis;

import io.github.camelisogeo.testsupport.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database of its own for a test, with the schema of the example. */
final class CatalogueDatabase implements AutoCloseable {

    private static int number;

    private final String server;
    private final String name;
    private final Connection connection;

    private CatalogueDatabase(String server, String name, Connection connection) {
        this.server = server;
        this.name = name;
        this.connection = connection;
    }

    /** Returns why there can't be one, or nothing. */
    static Optional<String> whyNone() throws SQLException {
        if (PostgresServer.find().isEmpty()) {
            return Optional.of(PostgresServer.whyNone());
        }
        try (Connection connection = DriverManager.getConnection(
                        PostgresServer.find().orElseThrow().url());
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'")) {
            return found.next()
                    ? Optional.empty()
                    : Optional.of("no PostGIS: install Debian's package postgresql-postgis");
        }
    }

    static CatalogueDatabase create() throws SQLException, IOException {
        String server = PostgresServer.find().orElseThrow().url();
        String name = "catalogue_" + ProcessHandle.current().pid() + "_" + ++number;
        on(server, "CREATE DATABASE " + name);
        CatalogueDatabase database =
                new CatalogueDatabase(server, name, DriverManager.getConnection(url(server, name)));
        database.run(Files.readString(Path.of("schema.sql")));
        return database;
    }

    private static String url(String server, String name) {
        return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static void on(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url() {
        return url(server, name);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the rows of the answer, each as a map by the names of its columns. */
    List<Map<String, Object>> ask(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return rows(statement.executeQuery());
        }
    }

    /** Returns the rows of the answer to a query without values, whose question marks are operators, as psql takes them. */
    List<Map<String, Object>> askAsPsql(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return rows(statement.executeQuery(sql));
        }
    }

    private static List<Map<String, Object>> rows(ResultSet answer) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (answer.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                row.put(answer.getMetaData().getColumnLabel(i), answer.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        on(server, "DROP DATABASE " + name + " WITH (FORCE)");
    }
}
