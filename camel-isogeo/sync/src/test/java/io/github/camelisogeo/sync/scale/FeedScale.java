package io.github.camelisogeo.sync.scale;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Follows a large catalogue and prints what that costs: {@code FeedScale <records> <polls> <folder>}. Run it with {@code -Xmx256m}; the
 * server runs in the same process.
 */
public final class FeedScale {

    private static final PrintStream OUT = System.out;

    private FeedScale() {}

    public static void main(String[] args) throws Exception {
        int records = Integer.parseInt(args[0]);
        int polls = Integer.parseInt(args[1]);
        Path folder = Path.of(args[2]);
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
                        .build())) {
            poll("first reading and comparison", feed, catalogue, folder, records);
            poll("idle poll", feed, catalogue, folder, records);
            poll("idle poll", feed, catalogue, folder, records);
            feed.reconcile();
            poll("comparison", feed, catalogue, folder, records);
            Random random = new Random(1);
            long slowest = 0;
            for (int i = 0; i < polls; i++) {
                for (int j = 0; j < 10; j++) {
                    catalogue.touch(random.nextInt(records));
                }
                long begun = System.nanoTime();
                feed.poll(change -> null);
                slowest = Math.max(slowest, System.nanoTime() - begun);
            }
            OUT.printf("%d polls with 10 changes each: slowest %d ms%n", polls, slowest / 1_000_000);
            poll("poll", feed, catalogue, folder, records);
        }
    }

    private static void poll(String what, ChangeFeed feed, LargeCatalogue catalogue, Path folder, int records)
            throws InterruptedException, IOException {
        catalogue.requests();
        long begun = System.nanoTime();
        PollReport report = feed.poll(change -> null);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        OUT.printf(
                "%s: %d ms, %d requests, %d changes, state %d bytes a record, heap used %d MiB%n",
                what,
                millis,
                catalogue.requests(),
                report.delivered(),
                size(folder) / records,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
