package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Reads an answer up to a limit. A longer one is an error, whatever length the server announced. */
final class LimitedSource extends ForwardingSource {

    private final long limit;
    private final Supplier<UnreadableBodyException> tooLong;
    private long read;

    /**
     * @param tooLong gives what is thrown if there is more
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
