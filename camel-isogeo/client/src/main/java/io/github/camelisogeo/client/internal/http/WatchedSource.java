package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.locks.ReentrantLock;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Content that is read after the call. A read ends if its thread is interrupted or the client is closed. */
final class WatchedSource extends ForwardingSource {

    private final Runnable abort;
    private final Watch watch;
    private final CallScope scope;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    /**
     * @param abort the action that ends a read from another thread
     */
    WatchedSource(Source content, Runnable abort, Watch watch, CallScope scope) {
        super(content);
        this.abort = abort;
        this.watch = watch;
        this.scope = scope;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        reading.lock();
        try {
            return watchedRead(sink, byteCount);
        } finally {
            reading.unlock();
        }
    }

    private long watchedRead(Buffer sink, long byteCount) throws IOException {
        try (Watch.Watched wait = watch.begin(scope, "more of the content", false)) {
            wait.abortBy(abort);
            try {
                return super.read(sink, byteCount);
            } catch (IOException e) {
                WaitEndedException ended = wait.ended();
                if (ended != null || closed) {
                    throw new InterruptedIOException(
                            scope.title() + ": " + (closed ? "the download is closed" : ended.getMessage()));
                }
                throw e;
            }
        } catch (WaitEndedException e) {
            throw new InterruptedIOException(scope.title() + ": " + e.getMessage());
        }
    }

    /** Closes the content; a read that waits in another thread ends first. */
    @Override
    public void close() throws IOException {
        closed = true;
        if (!reading.tryLock()) {
            abort.run();
            reading.lock();
        }
        try {
            super.close();
        } finally {
            reading.unlock();
        }
    }
}
