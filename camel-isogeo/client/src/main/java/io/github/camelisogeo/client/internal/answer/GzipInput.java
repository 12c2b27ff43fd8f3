package io.github.camelisogeo.client.internal.answer;

import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import okio.Buffer;
import okio.BufferedSource;

/** Unpacks content that was sent with gzip, in large steps, and checks its sum and length like Okio. */
final class GzipInput implements AnswerInput {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int FLAGS = 3;
    private static final int BEGINNING = 0x1f8b;
    private static final int BITS_OF_A_BYTE = 8;

    private final BufferedSource sent;
    private final Inflater inflater;
    private final byte[] packed;
    private final CRC32 sum = new CRC32();
    private int taken;

    /**
     * @param sent what follows the header
     * @param inflater unpacks it; it is new or was reset
     * @param packed receives what was sent, part by part
     */
    GzipInput(BufferedSource sent, Inflater inflater, byte[] packed) {
        this.sent = sent;
        this.inflater = inflater;
        this.packed = packed;
    }

    /** Skips the header if it is one without a file name and other additions, which hardly a server sends. Returns false otherwise. */
    static boolean skipsHeader(BufferedSource sent) throws IOException {
        if (!sent.request(HEADER)) {
            return false;
        }
        Buffer header = sent.getBuffer();
        boolean plain = ((header.getByte(0) & 0xff) << BITS_OF_A_BYTE | header.getByte(1) & 0xff) == BEGINNING
                && header.getByte(FLAGS) == 0;
        if (plain) {
            sent.skip(HEADER);
        }
        return plain;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    sum.update(into, offset, count);
                    return count;
                }
                if (inflater.finished() || inflater.needsDictionary()) {
                    checkTrailer();
                    return -1;
                }
                takeMore();
            }
        } catch (DataFormatException e) {
            throw new IOException("the answer is not gzip: " + e.getMessage(), e);
        }
    }

    private void takeMore() throws IOException {
        int count = 0;
        while (count < packed.length && !sent.exhausted()) {
            count += sent.read(packed, count, packed.length - count);
        }
        if (count == 0) {
            throw new EOFException("the gzip content ends early");
        }
        taken = count;
        inflater.setInput(packed, 0, count);
    }

    private void checkTrailer() throws IOException {
        Buffer rest = new Buffer();
        rest.write(packed, taken - inflater.getRemaining(), inflater.getRemaining());
        while (rest.size() < TRAILER) {
            if (sent.read(rest, TRAILER - rest.size()) < 0) {
                throw new EOFException("the gzip content ends early");
            }
        }
        if (rest.readIntLe() != (int) sum.getValue() || rest.readIntLe() != (int) inflater.getBytesWritten()) {
            throw new IOException("the sum or the length of the gzip content is wrong");
        }
        if (!rest.exhausted() || !sent.exhausted()) {
            throw new IOException("something follows the gzip content");
        }
    }
}
