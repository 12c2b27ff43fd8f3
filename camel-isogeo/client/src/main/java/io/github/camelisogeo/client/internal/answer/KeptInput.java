package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.json.Cutting;
import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import okio.BufferedSource;

/** The input of a parser. Parts of it can be cut out as bytes. Keeps only the bytes that this needs. */
final class KeptInput extends InputStream implements Cutting {

    private final BufferedSource content;
    private final long limit;
    private final Buffer kept = new Buffer();
    private long keptFrom;
    private long takenOut;
    private boolean keeping;

    /**
     * @param limit the maximum memory of the parts in bytes, including the part that is being read
     */
    KeptInput(BufferedSource content, long limit) {
        this.content = content;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = content.read(into, offset, length);
        if (count > 0) {
            if (!keeping) {
                // The parser has already consumed the previous bytes.
                keptFrom += kept.size();
                kept.clear();
            }
            kept.write(into, offset, count);
            // A part is in memory twice while it is cut out.
            if (takenOut + 2 * kept.size() > limit) {
                throw MemoryGauge.tooMuch(limit);
            }
        }
        return count;
    }

    @Override
    public void begin(long offset) throws IOException {
        kept.skip(offset - keptFrom);
        keptFrom = offset;
        keeping = true;
    }

    @Override
    public byte[] end(long offset) throws IOException {
        byte[] part = kept.readByteArray(offset - keptFrom);
        keptFrom = offset;
        keeping = false;
        takenOut += part.length;
        return part;
    }
}
