package io.github.camelisogeo.sync.internal.delivery;

import io.github.camelisogeo.sync.internal.life.RecordState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The outcomes of a batch. Those that are known are written now and then, so that what the receiver has finished isn't delivered again,
 * whatever happens to the others or to the process.
 */
final class Outcomes {

    /** Writing is slow compared to a fast receiver, and fast compared to a slow one. */
    private static final long NANOS_BETWEEN = 50_000_000;

    private final Judge judge;
    private final Writer writer;
    private final Writer lastWriter;
    private final Deque<Sent> expected = new ArrayDeque<>();
    private final List<Sent> ended = new ArrayList<>();
    private final List<RecordState> kept = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final LongSupplier nanoTime;
    private long written;

    /**
     * @param writer writes outcomes while others are expected
     * @param lastWriter writes the last ones
     * @param nanoTime returns the time as {@link System#nanoTime} does
     */
    Outcomes(Judge judge, Writer writer, Writer lastWriter, LongSupplier nanoTime) {
        this.judge = judge;
        this.writer = writer;
        this.lastWriter = lastWriter;
        this.nanoTime = nanoTime;
        this.written = nanoTime.getAsLong();
    }

    @FunctionalInterface
    interface Judge {

        /** Waits until the receiver has finished. Returns the state of the record then, or null if it is to be forgotten. */
        RecordState outcome(Sent sent) throws InterruptedException;
    }

    @FunctionalInterface
    interface Writer {

        void write(Collection<RecordState> kept, Collection<String> forgotten, Collection<Sent> ended);
    }

    void expect(Sent one) {
        expected.add(one);
    }

    /** Waits for all outcomes, and writes them. */
    void await() throws InterruptedException {
        try {
            while (!expected.isEmpty()) {
                note(expected.element());
                expected.remove();
                writeNowAndThen();
            }
        } finally {
            write(lastWriter);
        }
    }

    /** Writes the outcomes that are known, unless that was done a moment ago. */
    void writeNowAndThen() throws InterruptedException {
        if (nanoTime.getAsLong() - written >= NANOS_BETWEEN) {
            writeKnown();
        }
    }

    /** Writes the outcomes that are known. */
    void writeKnown() throws InterruptedException {
        for (Iterator<Sent> waiting = expected.iterator(); waiting.hasNext(); ) {
            Sent one = waiting.next();
            if (one.isOver()) {
                note(one);
                waiting.remove();
            }
        }
        write(writer);
    }

    private void note(Sent one) throws InterruptedException {
        RecordState outcome = judge.outcome(one);
        ended.add(one);
        if (outcome == null) {
            forgotten.add(one.change().id());
        } else {
            kept.add(outcome);
        }
    }

    private void write(Writer by) {
        written = nanoTime.getAsLong();
        if (ended.isEmpty()) {
            return;
        }
        by.write(kept, forgotten, ended);
        ended.clear();
        kept.clear();
        forgotten.clear();
    }
}
