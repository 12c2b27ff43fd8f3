package io.github.camelisogeo.testsupport.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a temporary directory. Its data needn't survive, so it doesn't wait for the disk. */
final class PostgresProcess {

    private static final String USER = "postgres";
    private static final long PATIENCE_SECONDS = 60;

    private final Path programs;
    private final Path directory;
    private final int port;

    private PostgresProcess(Path programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    static PostgresProcess start(Path programs) throws IOException {
        Path directory = Files.createTempDirectory("isogeo-postgres");
        if (isRoot()) {
            // PostgreSQL refuses to run as root.
            Files.setOwner(
                    directory,
                    directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        PostgresProcess server = new PostgresProcess(programs, directory, freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-postgres"));
        server.run("initdb", "-D", server.data(), "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync");
        String options = "-p " + server.port
                + " -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -k " + directory;
        server.run(
                "pg_ctl", "-D", server.data(), "-l", directory.resolve("log").toString(), "-w", "-o", options, "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        // Not a pipe: the server would keep it open, and reading from it would never end.
        Path output = Files.createTempFile("isogeo-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(directory.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " ran", e);
        } finally {
            Files.delete(output);
        }
    }

    private void stop() {
        try {
            if (Files.exists(Path.of(data(), "postmaster.pid"))) {
                run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
            }
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            // The process ends anyway; the temporary directory stays for whoever wants to know why.
            return;
        }
    }
}
