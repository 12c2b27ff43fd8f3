package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.IsogeoClientBuilder;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;

/**
 * A server on raw sockets that does to its clients what a test says, connection by connection and byte by byte. What no script says
 * otherwise, it answers as a platform does: a token at {@code /oauth/token}, a record elsewhere.
 */
public final class UnfriendlyServer implements AutoCloseable {

    private static final String CRLF = "\r\n";
    private static final long TRICKLE_NANOS = 5_000_000;

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "unfriendly-server");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> idle = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private volatile Duration idleLimit = Duration.ZERO;
    private volatile Script api = Exchange::record;
    private volatile Script identity = exchange -> exchange.token("t" + tokenRequests(), 3600);

    /** Answers a request, or does something worse. The connection serves on if it returns and didn't end the connection. */
    @FunctionalInterface
    public interface Script {

        void answer(Exchange exchange) throws IOException;
    }

    /**
     * A request that came.
     *
     * @param connection the number of its connection, from 1
     * @param rank its number on the connection, from 1
     */
    public record Seen(int connection, int rank, String method, String target, Map<String, String> headers) {

        public String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        boolean isForToken() {
            return method.equals("POST") && target.endsWith("/oauth/token");
        }
    }

    public UnfriendlyServer() throws IOException {
        this(new ServerSocket(0, 500, InetAddress.getLoopbackAddress()));
    }

    /** Speaks TLS. */
    public UnfriendlyServer(SSLContext tls) throws IOException {
        this(tls.getServerSocketFactory().createServerSocket(0, 500, InetAddress.getLoopbackAddress()));
    }

    private UnfriendlyServer(ServerSocket listening) {
        this.listening = listening;
        threads.execute(this::accept);
    }

    /** Sets how requests of the API are answered. */
    public UnfriendlyServer api(Script script) {
        api = script;
        return this;
    }

    /** Sets how requests for tokens are answered. */
    public UnfriendlyServer identity(Script script) {
        identity = script;
        return this;
    }

    /** Closes connections on which no request comes for so long. */
    public UnfriendlyServer closingIdleAfter(Duration limit) {
        idleLimit = limit;
        return this;
    }

    /** Closes the connections that wait for a request, and returns how many they were. */
    public int closeIdle() {
        List<Socket> closed = List.copyOf(idle);
        closed.forEach(UnfriendlyServer::close);
        return closed.size();
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Returns a client of this server that never repeats what failed, unless a test says otherwise. */
    public IsogeoClientBuilder client() {
        return IsogeoClient.builder()
                .apiUrl(url())
                .clientId("app")
                .clientSecret("s3cret")
                .maxRetries(0)
                .retryDelay(Duration.ofMillis(1));
    }

    /** Returns how many connections were opened. */
    public int connections() {
        return connections.get();
    }

    /** Returns how many connections were open at once at most. */
    public int mostConnections() {
        return mostAtOnce.get();
    }

    /** Returns how many connections are open. */
    public int openConnections() {
        return open.size();
    }

    /** Returns how many connections wait for a request. */
    public int idleConnections() {
        return idle.size();
    }

    /** Returns the requests that came, those for tokens apart. */
    public List<Seen> requests() {
        return seen.stream().filter(request -> !request.isForToken()).toList();
    }

    public int tokenRequests() {
        return (int) seen.stream().filter(Seen::isForToken).count();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                int number = connections.incrementAndGet();
                open.add(socket);
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                threads.execute(() -> serve(socket, number));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int rank = 1; !socket.isClosed(); rank++) {
                socket.setSoTimeout((int) idleLimit.toMillis());
                idle.add(socket);
                Seen request = head(in, number, rank);
                idle.remove(socket);
                if (request == null) {
                    return;
                }
                socket.setSoTimeout(0);
                seen.add(request);
                Exchange exchange = new Exchange(socket, in, request);
                (request.isForToken() ? identity : api).answer(exchange);
            }
        } catch (IOException e) {
            // The other side has gone, or a script ended the connection.
        } finally {
            idle.remove(socket);
            open.remove(socket);
            atOnce.decrementAndGet();
        }
    }

    private Seen head(InputStream in, int number, int rank) throws IOException {
        String first = line(in);
        if (first == null) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        String[] words = first.split(" ");
        return new Seen(number, rank, words[0], words[1], headers);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                return null;
            }
            if (sign != '\r') {
                line.write(sign);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(UnfriendlyServer::close);
        threads.shutdownNow();
    }

    /** One request and what becomes of it. */
    public static final class Exchange {

        private final Socket socket;
        private final InputStream in;
        private final Seen request;
        private boolean bodyRead;

        private Exchange(Socket socket, InputStream in, Seen request) {
            this.socket = socket;
            this.in = in;
            this.request = request;
        }

        public Seen request() {
            return request;
        }

        /** Reads the body of the request. */
        public byte[] body() throws IOException {
            bodyRead = true;
            if ("chunked".equals(request.header("Transfer-Encoding"))) {
                ByteArrayOutputStream body = new ByteArrayOutputStream();
                for (int size = chunk(); size > 0; size = chunk()) {
                    body.write(in.readNBytes(size));
                    line(in);
                }
                line(in);
                return body.toByteArray();
            }
            String length = request.header("Content-Length");
            int announced = length == null ? 0 : Integer.parseInt(length);
            byte[] body = in.readNBytes(announced);
            if (body.length < announced) {
                throw new EOFException();
            }
            return body;
        }

        private int chunk() throws IOException {
            String size = line(in);
            if (size == null) {
                throw new EOFException();
            }
            return Integer.parseInt(size.trim(), 16);
        }

        public void record() throws IOException {
            boolean list = request.method().equals("POST") && request.target().contains("/links");
            String record = FakePlatform.recordAt(request.target());
            answer(200, list ? "[" + record + "]" : record);
        }

        public void token(String value, int life) throws IOException {
            answer(200, FakePlatform.token(value, life));
        }

        /** Answers with JSON. */
        public void answer(int status, String body, String... headers) throws IOException {
            answerAs("application/json; charset=utf-8", status, body, headers);
        }

        /** Answers, after the body of the request has come. */
        public void answerAs(String type, int status, String body, String... headers) throws IOException {
            if (!bodyRead) {
                body();
            }
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said" + CRLF);
            for (String header : headers) {
                head.append(header).append(CRLF);
            }
            if (status != 204) {
                head.append("Content-Type: ").append(type).append(CRLF);
                head.append("Content-Length: ").append(content.length).append(CRLF);
            }
            write(head + CRLF);
            socket.getOutputStream().write(content);
        }

        /** Writes as it is. */
        public void write(String raw) throws IOException {
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Writes the head of an answer whose body is still to come. */
        public void begin(int length) throws IOException {
            if (!bodyRead) {
                body();
            }
            write("HTTP/1.1 200 OK" + CRLF + "Content-Type: application/json" + CRLF + "Content-Length: " + length
                    + CRLF + CRLF);
        }

        /** Ends the connection. */
        public void hangUp() throws IOException {
            socket.close();
        }

        /** Says nothing more, until the client hangs up. */
        public void stall() throws IOException {
            in.transferTo(ByteArrayOutputStream.nullOutputStream());
            socket.close();
        }

        /** Reads nothing and says nothing, until the server is closed. */
        public void ignore() throws IOException {
            waitFor(new CountDownLatch(1));
        }

        /** Waits for a test. */
        public void waitFor(CountDownLatch latch) throws IOException {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }

        /** Sends a body of white space, a byte at a time, until the client hangs up. */
        public void trickle() throws IOException {
            while (true) {
                write(" ");
                LockSupport.parkNanos(TRICKLE_NANOS);
            }
        }

        /** Carries bytes to and from a port of this machine, as a proxy does after CONNECT. */
        public void tunnelTo(int port) throws IOException {
            write("HTTP/1.1 200 Connected" + CRLF + CRLF);
            try (Socket far = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread back = new Thread(() -> pump(far));
                back.setDaemon(true);
                back.start();
                byte[] bytes = new byte[8192];
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    far.getOutputStream().write(bytes, 0, count);
                }
            }
            socket.close();
        }

        private void pump(Socket far) {
            try {
                far.getInputStream().transferTo(socket.getOutputStream());
                socket.close();
            } catch (IOException e) {
                // Either side has gone.
            }
        }
    }
}
