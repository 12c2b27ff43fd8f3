package io.github.camelisogeo.client;

import io.github.camelisogeo.client.internal.call.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it, so that minutes are tested in milliseconds. */
public final class FakeTime implements Time {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Duration skipped;
    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Map<CompletableFuture<?>, Long> alarms = new ConcurrentHashMap<>();

    private FakeTime(Duration skipped) {
        this.skipped = skipped;
    }

    /** Returns a clock that only the test moves. */
    public static FakeTime standing() {
        return new FakeTime(Duration.ofNanos(-1));
    }

    /** Returns a clock that jumps over each wait up to this length, as the pauses between tries are; longer waits are real. */
    public static FakeTime skippingUpTo(Duration longest) {
        return new FakeTime(longest);
    }

    /** Makes the client that is built look at this clock. */
    public IsogeoClientBuilder in(IsogeoClientBuilder builder) {
        return builder.time(this);
    }

    /** Moves the clock, and ends the waits that are over. */
    public void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
        alarms.forEach((alarm, end) -> {
            if (end - nanoTime() <= 0) {
                alarm.complete(null);
            }
        });
    }

    /** Returns the longest durations of all waits so far. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** Returns the waits that were jumped over: the pauses between tries. */
    public List<Duration> pauses() {
        return waits.stream().filter(wait -> wait.compareTo(skipped) <= 0).toList();
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public <T> T await(CompletableFuture<T> future, Duration longest)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (longest.compareTo(skipped) <= 0 && !future.isDone()) {
            waits.add(longest);
            advance(longest);
            throw new TimeoutException();
        }
        CompletableFuture<Object> alarm = new CompletableFuture<>();
        alarms.put(alarm, nanoTime() + Math.min(Time.toNanos(longest), Long.MAX_VALUE / 2));
        // Last, since a test that sees the wait may move the clock.
        waits.add(longest);
        try {
            CompletableFuture.anyOf(future.handle((value, failure) -> null), alarm)
                    .get();
        } finally {
            alarms.remove(alarm);
        }
        if (future.isDone()) {
            return future.get();
        }
        throw new TimeoutException();
    }
}
