package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Reads an answer up to a limit; more is an error, whatever the server promised. */
final class LimitedSource extends ForwardingSource {

    private final long limit;
    private final String problem;
    private long read;

    LimitedSource(Source content, long limit, String problem) {
        super(content);
        this.limit = limit;
        this.problem = problem;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long count = super.read(sink, Math.min(byteCount, limit - read + 1));
        if (count > 0) {
            read += count;
            if (read > limit) {
                throw new UnreadableBodyException(problem);
            }
        }
        return count;
    }
}
