package io.github.camelisogeo.client.internal.answer;

import io.github.camelisogeo.client.internal.scan.JsonText;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Inflater;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** Holds a whole answer. It is used again for other answers, since to allocate and clear its arrays would cost as much as to read. */
final class AnswerBuffer implements AutoCloseable {

    private static final int PACKED = 64 * 1024;
    private static final int FIRST_SIZE = 256 * 1024;

    private final AnswerBuffers home;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[PACKED];
    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    AnswerBuffer(AnswerBuffers home) {
        this.home = home;
    }

    /** Judges an answer while it arrives. */
    interface Check {

        /**
         * Throws if the answer need not be read further.
         *
         * @param bytes holds what has arrived
         * @param length the number of bytes that have arrived
         * @param complete true if this is all
         */
        void arrived(byte[] bytes, int length, boolean complete) throws IOException;
    }

    /**
     * Reads the content of an answer.
     *
     * @return the content without a byte order mark, until this buffer is closed
     */
    JsonText fill(ResponseBody content, Check check) throws IOException {
        AnswerInput input = input(content);
        length = 0;
        int count;
        while ((count = input.read(bytes, length, bytes.length - JsonText.PADDING - length)) >= 0) {
            length += count;
            check.arrived(bytes, length, false);
            if (length == bytes.length - JsonText.PADDING) {
                bytes = Arrays.copyOf(bytes, larger(bytes.length));
            }
        }
        check.arrived(bytes, length, true);
        return JsonText.of(bytes, length);
    }

    private static int larger(int size) {
        return (int) Math.min(2L * size, Integer.MAX_VALUE - JsonText.PADDING);
    }

    private AnswerInput input(ResponseBody content) throws IOException {
        if (content instanceof GzipBody gzip) {
            BufferedSource sent = gzip.sent();
            if (sent != null && GzipInput.skipsHeader(sent)) {
                return new GzipInput(sent, inflater, packed);
            }
        }
        return content.source()::read;
    }

    /** Returns the size of the array. */
    int size() {
        return bytes.length;
    }

    /** Frees what the garbage collector frees late. */
    void discard() {
        inflater.end();
    }

    /** Lets other answers use this buffer. */
    @Override
    public void close() {
        inflater.reset();
        home.giveBack(this);
    }
}
