package io.github.camelisogeo.sandbox.internal.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.function.LongConsumer;

/**
 * A response that counts its bytes, and can drop the second half of its body: the announced length stays, and the
 * server closes the connection because it isn't reached.
 */
final class MeasuredResponse extends HttpServletResponseWrapper {

    private final LongConsumer counter;
    private final boolean cut;
    private long length;

    MeasuredResponse(HttpServletResponse response, LongConsumer counter, boolean cut) {
        super(response);
        this.counter = counter;
        this.cut = cut;
    }

    @Override
    public void setContentLength(int announced) {
        length = announced;
        super.setContentLength(announced);
    }

    @Override
    public void setContentLengthLong(long announced) {
        length = announced;
        super.setContentLengthLong(announced);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Measured(super.getOutputStream(), counter, cut ? length / 2 : Long.MAX_VALUE);
    }

    /** Sends the first half of a body that is cut off, which must not be empty. */
    void endCut() throws IOException {
        if (cut && length > 0) {
            flushBuffer();
        }
    }

    private static final class Measured extends ServletOutputStream {

        private final ServletOutputStream out;
        private final LongConsumer counter;
        private long left;

        Measured(ServletOutputStream out, LongConsumer counter, long most) {
            this.out = out;
            this.counter = counter;
            this.left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            int sent = (int) Math.min(count, left);
            left -= sent;
            counter.accept(sent);
            out.write(bytes, offset, sent);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
