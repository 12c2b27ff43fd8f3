package io.github.camelisogeo.sync.kill;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way to a database, which a test can cut: connections break, and new ones are refused. */
final class CuttableNetwork implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private final String url;
    private final String host;
    private final int port;
    private volatile boolean cut;

    CuttableNetwork(String databaseUrl) throws IOException {
        Matcher address = ADDRESS.matcher(databaseUrl);
        if (!address.find()) {
            throw new IllegalArgumentException(databaseUrl + " names no host and port");
        }
        host = address.group(1);
        port = Integer.parseInt(address.group(2));
        url = address.replaceFirst("//127.0.0.1:" + server.getLocalPort() + "/");
        start(this::accept);
    }

    /** Returns the URL of the database behind this network. */
    String url() {
        return url;
    }

    void cut() {
        cut = true;
        open.forEach(CuttableNetwork::close);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                if (cut) {
                    client.close();
                    continue;
                }
                Socket database = new Socket(host, port);
                open.add(client);
                open.add(database);
                start(() -> copy(client, database));
                start(() -> copy(database, client));
                if (cut) {
                    cut();
                }
            }
        } catch (IOException e) {
            // The test is over.
            open.forEach(CuttableNetwork::close);
        }
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Cut, or closed by the other end.
            close(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "network");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Closeable one) {
        try {
            one.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
