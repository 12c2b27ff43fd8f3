package io.github.camelisogeo.benchmarks.feed;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.RetryRules;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Polls a large catalogue in the ways that a consumer does: for the first time, idle, comparing, and with changes. */
final class FeedScale {

    private static final int MOST_BYTES_A_RECORD = 500;
    private static final int MOST_IDLE_MILLIS = 50;
    private static final int IDLE_POLLS = 20;
    private static final CompletionStage<Void> REFUSED =
            CompletableFuture.failedFuture(new IllegalStateException("it is refused"));
    private static final int CHANGES_A_POLL = 10;
    /** How often the size of the state is looked at while there are changes. */
    private static final int POLLS_A_SIZE = 20;

    private final int records;
    private final int polls;
    private final boolean refusing;
    private final Path folder;
    private final Consumer<String> out;
    private final List<String> violations = new ArrayList<>();
    private final Random random = new Random(1);

    FeedScale(int records, int polls, boolean refusing, Path folder, Consumer<String> out) {
        this.records = records;
        this.polls = polls;
        this.refusing = refusing;
        this.folder = folder;
        this.out = out;
    }

    /** Returns what was beyond its bound. */
    List<String> run() throws IOException, InterruptedException {
        try (LargeCatalogue catalogue = new LargeCatalogue(records);
                IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(catalogue.url())
                        .clientId("a")
                        .clientSecret("b")
                        .build();
                ChangeFeed feed = new ChangeFeed(FeedSettings.builder()
                        .client(client)
                        .store(new EmbeddedStateStore(folder))
                        .stateId("scale")
                        // What is refused is due again at once, also while the same poll goes on.
                        .retries(RetryRules.builder()
                                .retryDelay(Duration.ofMillis(1))
                                .build())
                        .build())) {
            say("first reading and comparison", poll(feed, catalogue));
            if (refusing) {
                say("what was refused, once more", poll(feed, catalogue));
            } else {
                follow(feed, catalogue);
            }
        }
        long bytes = StateFolder.size(folder) / records;
        say("state after it was closed: %d bytes a record", bytes);
        require(bytes, MOST_BYTES_A_RECORD, "bytes a record");
        return violations;
    }

    private void follow(ChangeFeed feed, LargeCatalogue catalogue) throws IOException, InterruptedException {
        // The first of them still look at what was changed while the first reading ran.
        poll(feed, catalogue);
        poll(feed, catalogue);
        idle(feed, catalogue);
        say("comparison", comparison(feed, catalogue));
        changes(feed, catalogue);
        say("comparison", comparison(feed, catalogue));
    }

    private void idle(ChangeFeed feed, LargeCatalogue catalogue) throws InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < IDLE_POLLS; i++) {
            costs.add(poll(feed, catalogue));
        }
        int requests = costs.stream().mapToInt(Cost::requests).max().orElseThrow();
        say(
                "idle poll: %d ms (median of %d), %d ms (slowest), %d requests",
                median(costs), IDLE_POLLS, slowest(costs), requests);
        require(median(costs), MOST_IDLE_MILLIS, "ms an idle poll");
        require(requests, 1, "requests an idle poll");
    }

    private void changes(ChangeFeed feed, LargeCatalogue catalogue) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        long largest = 0;
        for (int i = 0; i < polls; i++) {
            for (int j = 0; j < CHANGES_A_POLL; j++) {
                catalogue.touch(random.nextInt(records));
            }
            costs.add(poll(feed, catalogue));
            if (i % POLLS_A_SIZE == 0) {
                largest = Math.max(largest, StateFolder.size(folder) / records);
            }
        }
        say(
                "%d polls with %d changes each: %d ms (median), %d ms (slowest), state at most %d bytes a record",
                polls, CHANGES_A_POLL, median(costs), slowest(costs), largest);
        require(largest, MOST_BYTES_A_RECORD, "bytes a record");
    }

    private Cost comparison(ChangeFeed feed, LargeCatalogue catalogue) throws InterruptedException {
        feed.reconcile();
        return poll(feed, catalogue);
    }

    private Cost poll(ChangeFeed feed, LargeCatalogue catalogue) throws InterruptedException {
        catalogue.requests();
        long begun = System.nanoTime();
        PollReport report = feed.poll(change -> refusing ? REFUSED : null);
        return new Cost((System.nanoTime() - begun) / 1_000_000, catalogue.requests(), report.handedOver());
    }

    private void say(String what, Cost cost) {
        say("%s: %d ms, %d requests, %d changes", what, cost.millis(), cost.requests(), cost.changes());
    }

    private void say(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }

    private void require(long value, long most, String unit) {
        if (value > most) {
            violations.add(value + " " + unit + ", and it must be " + most + " at most");
        }
    }

    private static long median(List<Cost> costs) {
        return costs.stream().mapToLong(Cost::millis).sorted().toArray()[costs.size() / 2];
    }

    private static long slowest(List<Cost> costs) {
        return costs.stream().mapToLong(Cost::millis).max().orElseThrow();
    }

    private record Cost(long millis, int requests, long changes) {}
}
