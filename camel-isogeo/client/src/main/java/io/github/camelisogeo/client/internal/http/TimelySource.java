package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/**
 * Content of a user that is sent during a call, and ends with it. A stream may hang in a read that nothing ends, neither the closing of the
 * connection nor an interrupt. Therefore another thread reads it, and is given up if the call ends first: it is interrupted, and closes the
 * stream as soon as the read returns.
 */
final class TimelySource implements Source {

    private static final int CHUNK = 64 * 1024;

    private final InputStream content;
    private final CallScope scope;
    private final byte[] chunk = new byte[CHUNK];
    private final Buffer ahead = new Buffer();
    private boolean givenUp;

    private TimelySource(InputStream content, CallScope scope) {
        this.content = content;
        this.scope = scope;
    }

    /**
     * @param scope the call, or null if there is none that could end
     */
    static Source of(InputStream content, CallScope scope) {
        return scope == null ? Okio.source(content) : new TimelySource(content, scope);
    }

    @Override
    public long read(Buffer into, long most) throws IOException {
        if (ahead.exhausted()) {
            int count = readChunk();
            if (count < 0) {
                return -1;
            }
            ahead.write(chunk, 0, count);
        }
        return ahead.read(into, most);
    }

    private int readChunk() throws IOException {
        CompletableFuture<Integer> read = new CompletableFuture<>();
        try {
            Future<?> reading = scope.start(() -> {
                try {
                    read.complete(content.read(chunk));
                } catch (IOException | RuntimeException | Error e) {
                    read.completeExceptionally(e);
                }
            });
            return await(read, reading);
        } catch (WaitEndedException e) {
            throw new InterruptedIOException(e.getMessage());
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    private int await(CompletableFuture<Integer> read, Future<?> reading)
            throws WaitEndedException, ExecutionException {
        try {
            return scope.await(read, "the content to send");
        } catch (WaitEndedException e) {
            givenUp = true;
            read.whenComplete((count, failure) -> closeContent());
            reading.cancel(true);
            throw e;
        }
    }

    private void closeContent() {
        try {
            content.close();
        } catch (IOException e) {
            // Nobody waits for it any longer.
        }
    }

    private static IOException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        return (IOException) cause;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public void close() throws IOException {
        if (!givenUp) {
            content.close();
        }
    }
}
