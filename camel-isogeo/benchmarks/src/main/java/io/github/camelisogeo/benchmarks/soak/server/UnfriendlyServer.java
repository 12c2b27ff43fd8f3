package io.github.camelisogeo.benchmarks.soak.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The server. It listens on the loopback, and each connection has a thread of its own. */
public final class UnfriendlyServer implements AutoCloseable {

    /** How the names of the server's threads begin. */
    public static final String THREADS = "soak-server";

    private static final int BACKLOG = 200;

    private final ServerSocket listener;
    private final ExecutorService threads;
    private final Identity identity = new Identity();
    private final WriteLog writes;
    private final long seed;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong requests = new AtomicLong();

    private UnfriendlyServer(ServerSocket listener, long seed, Consumer<String> violations) {
        this.listener = listener;
        this.seed = seed;
        this.writes = new WriteLog(violations);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, THREADS);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a server on a free port.
     *
     * @param violations is told of each write that came twice though it must not
     */
    public static UnfriendlyServer start(long seed, Consumer<String> violations) throws IOException {
        ServerSocket listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        UnfriendlyServer server = new UnfriendlyServer(listener, seed, violations);
        server.threads.execute(server::accept);
        return server;
    }

    private void accept() {
        try {
            for (long number = 0; ; number++) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                threads.execute(new Conversation(this, socket, seed * 1_000_003 + number));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    /** Returns the base of the API and of the identity service. */
    public String url() {
        return "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort();
    }

    /** Returns how many connections are open. */
    public int connections() {
        return open.size();
    }

    /** Returns how many requests came. */
    public long requests() {
        return requests.get();
    }

    /** Returns true if a write came: one with this word in its body, or a deletion of what has this identifier. */
    public boolean received(String marker) {
        return writes.has(marker);
    }

    Identity identity() {
        return identity;
    }

    WriteLog writes() {
        return writes;
    }

    void counted() {
        requests.incrementAndGet();
    }

    void ended(Socket socket) {
        open.remove(socket);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
