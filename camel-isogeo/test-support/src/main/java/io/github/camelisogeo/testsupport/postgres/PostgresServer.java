package io.github.camelisogeo.testsupport.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A PostgreSQL server for tests. The system property {@code isogeo.postgres.url} names one that runs; otherwise the newest one that Debian's
 * package has installed is started, with its data in a temporary directory, and stopped at the end of the process.
 */
public final class PostgresServer {

    /** The system property with the JDBC URL of a server, with user and password. */
    public static final String URL_PROPERTY = "isogeo.postgres.url";

    private static final Path INSTALLATIONS = Path.of("/usr/lib/postgresql");

    private final String url;

    private PostgresServer(String url) {
        this.url = url;
    }

    /** Returns the server of this process, or nothing if there is none. */
    public static Optional<PostgresServer> find() {
        return Shared.SERVER;
    }

    /** Returns why there is no server, and what to do. */
    public static String whyNone() {
        return "no PostgreSQL: install Debian's package postgresql, or set -D" + URL_PROPERTY
                + "=jdbc:postgresql://...";
    }

    /** Returns the JDBC URL, with the user. Tests share its database, and must use tables with different names. */
    public String url() {
        return url;
    }

    private static final class Shared {

        static final Optional<PostgresServer> SERVER = start();

        private static Optional<PostgresServer> start() {
            String given = System.getProperty(URL_PROPERTY, "");
            if (!given.isEmpty()) {
                return Optional.of(new PostgresServer(given));
            }
            return installation().map(programs -> {
                try {
                    return new PostgresServer(PostgresProcess.start(programs).url());
                } catch (IOException e) {
                    throw new UncheckedIOException("PostgreSQL could not be started from " + programs, e);
                }
            });
        }

        private static Optional<Path> installation() {
            if (!Files.isDirectory(INSTALLATIONS)) {
                return Optional.empty();
            }
            Comparator<Path> byVersion = Comparator.comparingInt(
                    path -> Integer.parseInt(path.getFileName().toString()));
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(INSTALLATIONS, "[0-9]*")) {
                Optional<Path> newest = Optional.empty();
                for (Path version : versions) {
                    boolean hasServer = Files.isExecutable(version.resolve("bin/initdb"));
                    if (hasServer && (newest.isEmpty() || byVersion.compare(version, newest.get()) > 0)) {
                        newest = Optional.of(version);
                    }
                }
                return newest.map(version -> version.resolve("bin"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
