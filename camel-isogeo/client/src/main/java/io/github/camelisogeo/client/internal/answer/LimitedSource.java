package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Limits the size of an answer. A longer answer is an error, whatever length the server announced. */
final class LimitedSource extends ForwardingSource {

    private final long limit;
    private final Supplier<UnreadableBodyException> tooLong;
    private long read;

    /**
     * @param tooLong creates the exception for a longer answer
     */
    LimitedSource(Source content, long limit, Supplier<UnreadableBodyException> tooLong) {
        super(content);
        this.limit = limit;
        this.tooLong = tooLong;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long count = super.read(sink, Math.min(byteCount, limit - read + 1));
        if (count > 0) {
            read += count;
            if (read > limit) {
                throw tooLong.get();
            }
        }
        return count;
    }
}
