package io.github.camelisogeo.sync.internal.embedded;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/** Writes and reads times to the nanosecond, and null. */
final class Instants {

    private static final byte NONE = 0;
    private static final byte SOME = 1;

    private Instants() {}

    static void write(WriteBuffer target, Instant time) {
        if (time == null) {
            target.put(NONE);
        } else {
            long seconds = time.getEpochSecond();
            // The sign goes into the last bit, because small numbers have a short form only if they are positive.
            target.put(SOME).putVarLong((seconds << 1) ^ (seconds >> (Long.SIZE - 1)));
            target.putVarInt(time.getNano());
        }
    }

    static Instant read(ByteBuffer source) {
        byte kind = source.get();
        if (kind == NONE) {
            return null;
        }
        if (kind != SOME) {
            throw new OddEntryException("a time begins with " + kind);
        }
        long folded = DataUtils.readVarLong(source);
        return Instant.ofEpochSecond((folded >>> 1) ^ -(folded & 1), DataUtils.readVarInt(source));
    }
}
