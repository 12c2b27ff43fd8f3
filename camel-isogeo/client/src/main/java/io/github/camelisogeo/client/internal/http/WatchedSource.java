package io.github.camelisogeo.client.internal.http;

import io.github.camelisogeo.client.internal.call.CallScope;
import io.github.camelisogeo.client.internal.call.WaitEndedException;
import io.github.camelisogeo.client.internal.call.Watch;
import java.io.IOException;
import java.io.InterruptedIOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Content that is read after the call. A read ends if its thread is interrupted or the client is closed. */
final class WatchedSource extends ForwardingSource {

    private final Runnable abort;
    private final Watch watch;
    private final CallScope scope;

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
        try (Watch.Watched wait = watch.begin(scope, "more of the content", false)) {
            wait.abortBy(abort);
            try {
                return super.read(sink, byteCount);
            } catch (IOException e) {
                WaitEndedException ended = wait.ended();
                throw ended == null ? e : new InterruptedIOException(scope.operation() + ": " + ended.getMessage());
            }
        } catch (WaitEndedException e) {
            throw new InterruptedIOException(scope.operation() + ": " + e.getMessage());
        }
    }
}
