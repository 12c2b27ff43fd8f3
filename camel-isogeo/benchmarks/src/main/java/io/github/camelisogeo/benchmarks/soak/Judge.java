package io.github.camelisogeo.benchmarks.soak;

import io.github.camelisogeo.client.error.IsogeoRateLimitedException;
import io.github.camelisogeo.client.error.IsogeoRedirectException;
import io.github.camelisogeo.client.error.IsogeoServerException;
import io.github.camelisogeo.client.error.IsogeoTimeoutException;
import io.github.camelisogeo.client.error.IsogeoTransportException;
import io.github.camelisogeo.client.error.IsogeoUnauthorizedException;
import io.github.camelisogeo.client.error.IsogeoUnreadableAnswerException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Makes the calls of one caller, and looks at how each of them ends, and when. */
final class Judge {

    private static final Set<Class<?>> EXPECTED = Set.of(
            IsogeoRateLimitedException.class,
            IsogeoRedirectException.class,
            IsogeoServerException.class,
            IsogeoTimeoutException.class,
            IsogeoTransportException.class,
            IsogeoUnauthorizedException.class,
            IsogeoUnreadableAnswerException.class);
    private static final Duration SLACK = Duration.ofMillis(500);
    private static final Duration LONGEST = Clients.CALL_TIMEOUT.plus(SLACK);
    private static final Duration LONGEST_AFTER_END = Duration.ofSeconds(1);
    private static final int LINES_OF_TRACE = 12;

    private final Tally tally;
    private final Hiccups hiccups;
    private volatile long interruptedAt;
    private volatile Shared<?> opened;

    Judge(Tally tally, Hiccups hiccups) {
        this.tally = tally;
        this.hiccups = hiccups;
    }

    /** Interrupts the call that is under way. */
    void interrupt(Thread caller) {
        interruptedAt = System.nanoTime();
        caller.interrupt();
    }

    /** Notes the stream that is being read, or null if there is none. */
    void opened(Shared<?> stream) {
        opened = stream;
    }

    /** Closes the stream that is being read, if there is one. */
    void closeOpened() {
        Shared<?> stream = opened;
        if (stream != null) {
            stream.close();
        }
    }

    /**
     * Makes a call, which is answered when it returns.
     *
     * @param what the call, for messages
     * @return what it gave, which is not null; empty if it failed
     */
    <T> Optional<T> call(String what, Shared<?> used, Callable<T> call) {
        Optional<T> result = part(what, used, call);
        if (result.isPresent()) {
            answered();
        }
        return result;
    }

    /** Notes that a call whose result is read in parts was answered. */
    void answered() {
        tally.answered();
    }

    /**
     * Makes a part of a call, which has a deadline of its own: a call that hands over a stream, or the reading of a piece of it.
     *
     * @param what the part, for messages
     * @return what it gave, which is not null; empty if it failed, and the call with it
     */
    <T> Optional<T> part(String what, Shared<?> used, Callable<T> call) {
        return judged(what, used, call, false);
    }

    /** Reads a part of a content, which may fail with an {@link IOException} besides. */
    <T> Optional<T> content(String what, Shared<?> used, Callable<T> call) {
        return judged(what, used, call, true);
    }

    private <T> Optional<T> judged(String what, Shared<?> used, Callable<T> call, boolean content) {
        // In this order: the other way round an interrupt could be noted and not be there.
        Thread.interrupted();
        interruptedAt = 0;
        long lateBefore = hiccups.lateNanos();
        long begun = System.nanoTime();
        try {
            return Optional.of(call.call());
        } catch (Throwable e) {
            tally.failed(e);
            if (!isExpected(e, used, content)) {
                tally.violation(what + " failed with " + trace(e));
            }
            return Optional.empty();
        } finally {
            long late = hiccups.lateNanos() - lateBefore;
            judgeTime(what, used, begun, System.nanoTime() - late);
        }
    }

    private static boolean isExpected(Throwable e, Shared<?> used, boolean content) {
        return EXPECTED.contains(e.getClass())
                || content && e instanceof IOException
                || e instanceof IllegalStateException && used.closedAt() != 0;
    }

    private void judgeTime(String what, Shared<?> used, long begun, long ended) {
        require(
                ended - begun <= LONGEST.toNanos(),
                () -> what + " took " + millis(ended - begun) + ", and callTimeout is "
                        + Clients.CALL_TIMEOUT.toMillis() + " ms");
        requireSoonAfter(what + " was interrupted", interruptedAt, begun, ended);
        requireSoonAfter(what + " lost its client or stream, which was closed", used.closedAt(), begun, ended);
    }

    private void requireSoonAfter(String what, long moment, long begun, long ended) {
        if (moment != 0) {
            long since = ended - Math.max(moment, begun);
            require(since <= LONGEST_AFTER_END.toNanos(), () -> what + ", and came back " + millis(since) + " later");
        }
    }

    private static String millis(long nanos) {
        return nanos / 1_000_000 + " ms";
    }

    /** Notes a violation if something is not as it must be. */
    void require(boolean right, Supplier<String> violation) {
        if (!right) {
            tally.violation(violation.get());
        }
    }

    /** Returns an exception with its causes, and the first lines of each. */
    private static String trace(Throwable e) {
        StringBuilder trace = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            trace.append(each == e ? "" : System.lineSeparator() + "caused by ").append(each);
            Arrays.stream(each.getStackTrace()).limit(LINES_OF_TRACE).forEach(line -> trace.append(
                            System.lineSeparator())
                    .append("    at ")
                    .append(line));
        }
        return trace.toString();
    }
}
