package io.github.camelisogeo.sync.metrics;

import io.github.camelisogeo.sync.FeedStatus;
import io.github.camelisogeo.sync.PollReport;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Records the polls of a feed in a registry of Micrometer.
 *
 * <ul>
 *   <li>{@code isogeo.feed.polls}, a timer: the polls, by {@code outcome} ({@code SUCCESS} or {@code FAILURE})
 *   <li>{@code isogeo.feed.read}: the records that answers contained
 *   <li>{@code isogeo.feed.changes}: the changes, by {@code type}: {@code created}, {@code updated}, {@code deleted}, {@code held},
 *       {@code parked}, {@code failed}
 *   <li>{@code isogeo.feed.lag}: how far the receiver is behind
 *   <li>{@code isogeo.feed.owed}, {@code isogeo.feed.held}, {@code isogeo.feed.parked}: the changes that wait now, as the last poll left them
 * </ul>
 *
 * <p>Safe for use by multiple threads. Closing it removes the gauges; other meters remain.
 */
public final class FeedMetrics implements AutoCloseable {

    private final MeterRegistry registry;
    private final Tags tags;
    private final Supplier<FeedStatus> status;
    private final List<Meter> gauges = new CopyOnWriteArrayList<>();

    /**
     * Registers the gauges.
     *
     * @param tags the tags of all meters, for instance one with the name of the state
     * @param status supplies the status after the last poll, or null before the first one
     * @param lag supplies how far the receiver is behind now
     */
    public FeedMetrics(
            MeterRegistry registry, Iterable<Tag> tags, Supplier<FeedStatus> status, Supplier<Duration> lag) {
        this.registry = registry;
        this.tags = Tags.of(tags);
        this.status = status;
        gauges.add(TimeGauge.builder(
                        "isogeo.feed.lag",
                        this,
                        TimeUnit.SECONDS,
                        feed -> lag.get().toMillis() / 1000.0)
                .description("How far the receiver is behind")
                .tags(this.tags)
                .register(registry));
        gauge("isogeo.feed.owed", "Changes that were found and aren't delivered yet", FeedStatus::owed);
        gauge("isogeo.feed.held", "Deletions that are held back", FeedStatus::held);
        gauge("isogeo.feed.parked", "Changes that failed too often", FeedStatus::parked);
    }

    private void gauge(String name, String description, ToDoubleFunction<FeedStatus> value) {
        gauges.add(Gauge.builder(name, this, feed -> {
                    FeedStatus known = feed.status.get();
                    return known == null ? Double.NaN : value.applyAsDouble(known);
                })
                .description(description)
                .tags(tags)
                .register(registry));
    }

    /** Records a poll. */
    public void polled(PollReport report) {
        registry.timer("isogeo.feed.polls", tags.and("outcome", report.error() == null ? "SUCCESS" : "FAILURE"))
                .record(report.duration());
        registry.counter("isogeo.feed.read", tags).increment(report.read());
        count("created", report.created());
        count("updated", report.updated());
        count("deleted", report.deleted());
        count("held", report.held());
        count("parked", report.parked());
        count("failed", report.failed());
    }

    private void count(String type, long changes) {
        registry.counter("isogeo.feed.changes", tags.and("type", type)).increment(changes);
    }

    @Override
    public void close() {
        gauges.forEach(registry::remove);
        gauges.clear();
    }
}
