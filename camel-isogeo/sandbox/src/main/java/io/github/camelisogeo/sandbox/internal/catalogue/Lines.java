package io.github.camelisogeo.sandbox.internal.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a stream as bytes, and leaves the encoding to the caller. */
final class Lines {

    private static final int BLOCK = 1 << 16;
    private static final int LINE = 1 << 13;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Returns the next lines, at most the given number. Returns an empty list after the last one. */
    List<byte[]> next(int most) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        while (lines.size() < most && fill()) {
            lines.add(next());
        }
        return lines;
    }

    /** Returns the next line without its line feed. */
    private byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(LINE);
        while (fill()) {
            int from = next;
            while (next < end && block[next] != '\n') {
                next++;
            }
            line.write(block, from, next - from);
            if (next < end) {
                next++;
                return line.toByteArray();
            }
        }
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(block));
        }
        return end > 0;
    }
}
