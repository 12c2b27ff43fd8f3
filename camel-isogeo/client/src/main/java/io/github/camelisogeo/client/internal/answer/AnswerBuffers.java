package io.github.camelisogeo.client.internal.answer;

import java.lang.ref.SoftReference;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The buffers of a client that are not in use. The garbage collector may take them if memory is short. Safe for use by multiple threads. */
final class AnswerBuffers {

    private static final int MOST_KEPT = 16;
    private static final int LARGEST_KEPT = 4 * 1024 * 1024;

    private final BlockingQueue<SoftReference<AnswerBuffer>> free = new LinkedBlockingQueue<>(MOST_KEPT);

    /** Returns a buffer. The caller closes it. */
    AnswerBuffer take() {
        SoftReference<AnswerBuffer> next;
        while ((next = free.poll()) != null) {
            AnswerBuffer buffer = next.get();
            if (buffer != null) {
                return buffer;
            }
        }
        return new AnswerBuffer(this);
    }

    void giveBack(AnswerBuffer buffer) {
        if (buffer.size() > LARGEST_KEPT || !free.offer(new SoftReference<>(buffer))) {
            buffer.discard();
        }
    }
}
