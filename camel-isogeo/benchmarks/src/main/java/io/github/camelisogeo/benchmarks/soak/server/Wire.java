package io.github.camelisogeo.benchmarks.soak.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Sends answers over a connection, whole or otherwise. */
final class Wire {

    private static final int PIECES = 20;
    private static final int LONGEST_STALL_MS = 4_000;
    private static final int LONGEST_PAUSE_MS = 150;
    private static final int SLOWEST_PAUSE_MS = 900;
    private static final int LARGEST_CHUNK = 4_000;

    private final Socket socket;
    private final Random random;
    private boolean open = true;

    Wire(Socket socket, Random random) {
        this.socket = socket;
        this.random = random;
    }

    /** Sends an answer; returns true if the connection may serve another request. */
    boolean send(Answer answer, Mischief mischief, boolean gzip) throws IOException {
        if (mischief == Mischief.NO_CONTENT) {
            String body = random.nextBoolean() ? "" : "empty";
            out().write(Catalogue.bytes("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n" + body));
            return true;
        }
        Message message = message(answer, mischief, gzip);
        switch (mischief) {
            case CLOSE -> open = false;
            case RESET -> reset(message);
            case CUT_HEADERS -> cut(message.head(), new byte[0]);
            case CUT_BODY -> cut(message.head(), message.body());
            case STALL -> {
                stall(random.nextInt(LONGEST_STALL_MS));
                whole(message);
            }
            case STALL_IN_BODY -> halves(message);
            case TRICKLE -> trickle(message);
            case TOO_LONG -> {
                whole(message);
                open = false;
            }
            default -> whole(message);
        }
        return open;
    }

    private record Message(byte[] head, byte[] body) {}

    private Message message(Answer answer, Mischief mischief, boolean gzip) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Soak\r\n");
        answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        byte[] body = answer.body();
        if (answer.kind() != Kind.NOTHING) {
            if (gzip) {
                head.append("Content-Encoding: gzip\r\n");
                body = gzipped(body);
            }
            boolean lies = mischief == Mischief.TOO_LONG || mischief == Mischief.TOO_SHORT;
            if (!lies && random.nextInt(3) == 0) {
                head.append("Transfer-Encoding: chunked\r\n");
                body = chunked(body);
            } else {
                head.append("Content-Length: " + announced(body.length, mischief) + "\r\n");
            }
        }
        return new Message(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private int announced(int length, Mischief mischief) {
        return switch (mischief) {
            case TOO_LONG -> length + 1 + random.nextInt(1000);
            case TOO_SHORT -> 1 + random.nextInt(Math.max(1, length - 1));
            default -> length;
        };
    }

    private void whole(Message message) throws IOException {
        out().write(message.head());
        out().write(message.body());
    }

    private void cut(byte[] head, byte[] body) throws IOException {
        boolean inHead = body.length == 0;
        out().write(head, 0, inHead ? random.nextInt(head.length) : head.length);
        out().write(body, 0, inHead ? 0 : random.nextInt(body.length));
        open = false;
    }

    private void reset(Message message) throws IOException {
        if (random.nextBoolean()) {
            cut(message.head(), message.body());
        }
        open = false;
        socket.setSoLinger(true, 0);
    }

    private void halves(Message message) throws IOException {
        int half = message.body().length / 2;
        out().write(message.head());
        out().write(message.body(), 0, half);
        stall(random.nextInt(LONGEST_STALL_MS));
        out().write(message.body(), half, message.body().length - half);
    }

    private void trickle(Message message) throws IOException {
        int pause = 1 + random.nextInt(random.nextInt(5) == 0 ? SLOWEST_PAUSE_MS : LONGEST_PAUSE_MS);
        byte[] body = message.body();
        out().write(message.head());
        int piece = body.length / PIECES + 1;
        for (int at = 0; at < body.length; at += piece) {
            out().write(body, at, Math.min(piece, body.length - at));
            stall(pause);
        }
    }

    /** Waits, unless the client goes away. */
    private void stall(int millis) throws IOException {
        socket.setSoTimeout(Math.max(1, millis));
        try {
            if (socket.getInputStream().read() < 0) {
                throw new IOException("the client has gone");
            }
            throw new IOException("the client sends before it has its answer");
        } catch (SocketTimeoutException e) {
            // That is what it is for.
        }
    }

    private OutputStream out() throws IOException {
        return socket.getOutputStream();
    }

    private static byte[] gzipped(byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        }
        return zipped.toByteArray();
    }

    private byte[] chunked(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int size = Math.min(body.length - at, 1 + random.nextInt(LARGEST_CHUNK));
            chunks.write(Catalogue.bytes(String.format(Locale.ROOT, "%x\r\n", size)));
            chunks.write(body, at, size);
            chunks.write(Catalogue.bytes("\r\n"));
            at += size;
        }
        chunks.write(Catalogue.bytes("0\r\n\r\n"));
        return chunks.toByteArray();
    }
}
