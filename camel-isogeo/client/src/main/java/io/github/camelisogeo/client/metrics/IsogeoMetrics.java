package io.github.camelisogeo.client.metrics;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.RequestListener;
import io.github.camelisogeo.client.RequestReport;
import io.github.camelisogeo.client.TokenStatus;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Records the requests of a client in a registry of Micrometer. No tag contains an identifier, so the number of meters is limited.
 *
 * <pre>{@code
 * IsogeoMetrics metrics = new IsogeoMetrics(registry, Tags.empty());
 * IsogeoClient client = IsogeoClient.builder().addRequestListener(metrics).build();
 * metrics.watch(client);
 * }</pre>
 *
 * <ul>
 *   <li>{@code isogeo.requests}, a timer: the requests with all their tries, by {@code operation} ({@code token} for those of tokens),
 *       {@code method}, {@code route} ({@code resources/{metadataId}}), {@code status} (0 if there was no answer) and {@code outcome}
 *   <li>{@code isogeo.retries}: the tries after the first one, by {@code operation} and {@code route}
 *   <li>{@code isogeo.pages} and {@code isogeo.records}: the pages that were read and their records, by {@code operation}
 *   <li>{@code isogeo.token.age} and {@code isogeo.token.life}: the time since the token was received, and until it expires
 * </ul>
 *
 * <p>Safe for use by multiple threads. Closing it removes the gauges of tokens; other meters remain.
 */
public final class IsogeoMetrics implements RequestListener, AutoCloseable {

    private final MeterRegistry registry;
    private final Tags tags;
    private final List<Meter> gauges = new CopyOnWriteArrayList<>();

    /**
     * @param tags the tags of all meters, for instance one that tells two clients apart
     */
    public IsogeoMetrics(MeterRegistry registry, Iterable<Tag> tags) {
        this.registry = registry;
        this.tags = Tags.of(tags);
    }

    /** Registers the gauges for the token of a client. */
    public void watch(IsogeoClient client) {
        gauge("isogeo.token.age", "The time since the token was received", client, token -> {
            return seconds(Duration.between(token.issuedAt(), Instant.now()));
        });
        gauge("isogeo.token.life", "The time until the token expires", client, token -> {
            return token.expiresAt() == null ? Double.NaN : seconds(Duration.between(Instant.now(), token.expiresAt()));
        });
    }

    private void gauge(String name, String description, IsogeoClient client, ToDoubleFunction<TokenStatus> value) {
        gauges.add(TimeGauge.builder(name, client, TimeUnit.SECONDS, watched -> watched.token()
                        .map(value::applyAsDouble)
                        .orElse(Double.NaN))
                .description(description)
                .tags(tags)
                .register(registry));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    @Override
    public void finished(RequestReport report) {
        Tags operation = tags.and("operation", report.operation());
        Tags route = operation.and("route", report.route());
        registry.timer(
                        "isogeo.requests",
                        route.and(
                                "method",
                                report.method(),
                                "status",
                                Integer.toString(report.status()),
                                "outcome",
                                outcome(report.status())))
                .record(report.duration());
        if (report.tries() > 1) {
            registry.counter("isogeo.retries", route).increment(report.tries() - 1.0);
        }
        if (report.records() >= 0) {
            registry.counter("isogeo.pages", operation).increment();
            registry.counter("isogeo.records", operation).increment(report.records());
        }
    }

    /** Returns the class of a status, by the names that Micrometer's own meters of HTTP use. */
    private static String outcome(int status) {
        return switch (status / 100) {
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }

    @Override
    public void close() {
        gauges.forEach(registry::remove);
        gauges.clear();
    }
}
