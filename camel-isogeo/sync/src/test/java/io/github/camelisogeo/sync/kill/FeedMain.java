package io.github.camelisogeo.sync.kill;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.DeletionLimit;
import io.github.camelisogeo.sync.DeletionRules;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.PollReport;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import io.github.camelisogeo.sync.state.JdbcStateStore;
import io.github.camelisogeo.sync.state.StateException;
import io.github.camelisogeo.sync.state.StateStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** Polls until it is killed. Writes a line for each change, before it accepts it, and for each poll. */
final class FeedMain {

    /** How long a killed node keeps the state. */
    static final Duration LEASE = Duration.ofSeconds(3);

    private FeedMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (IsogeoClient client = IsogeoClient.builder()
                        .apiUrl(arguments[0])
                        .clientId("application")
                        .clientSecret("secret")
                        .build();
                ChangeFeed feed = new ChangeFeed(FeedSettings.builder()
                        .client(client)
                        .store(store(arguments[1]))
                        .stateId(arguments[2])
                        // After many kills in a row, most of what is known may be gone.
                        .deletions(DeletionRules.builder()
                                .limit(DeletionLimit.parse("100%"))
                                .build())
                        .build())) {
            // True if whoever reads the lines is gone.
            while (!System.out.checkError()) {
                poll(feed);
            }
        }
    }

    private static StateStore store(String place) {
        if (!place.startsWith("jdbc:")) {
            return new EmbeddedStateStore(Path.of(place));
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place);
        return new JdbcStateStore(source, LEASE, "isogeo_kill_");
    }

    private static void poll(ChangeFeed feed) throws InterruptedException {
        try {
            PollReport report = feed.poll(change -> {
                System.out.println(Lines.of(change));
                return null;
            });
            System.out.println(Lines.polled(report.handedOver()));
        } catch (StateException e) {
            // Another node has the state, or the database can't be reached.
            System.out.println(Lines.waits());
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        }
    }
}
