package io.github.camelisogeo.sync;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.sync.change.Change;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A feed on a catalogue that the test changes, with a receiver that writes down what it gets and refuses what it is told to. A minute passes
 * before each poll, so that a refused change comes again in the next one.
 */
abstract class FeedTestSupport {

    @TempDir
    Path folder;

    final List<String> received = new ArrayList<>();
    final Set<Integer> refused = new HashSet<>();
    final MovableClock clock = new MovableClock();

    FakeCatalogue catalogue;
    IsogeoClient client;
    ChangeFeed feed;

    @BeforeEach
    void begin() throws IOException {
        catalogue = new FakeCatalogue();
        client = catalogue.client();
        feed = new ChangeFeed(settings().build());
    }

    @AfterEach
    void end() {
        feed.close();
        client.close();
        catalogue.close();
    }

    FeedSettingsBuilder settings() {
        return FeedSettings.builder()
                .client(client)
                .store(new EmbeddedStateStore(folder))
                .stateId("test")
                .clock(clock);
    }

    /** As after an orderly stop. */
    void restart(FeedSettings with) {
        feed.close();
        feed = new ChangeFeed(with);
    }

    PollReport poll() throws InterruptedException {
        return poll(0, () -> false);
    }

    PollReport poll(int most, BooleanSupplier stopped) throws InterruptedException {
        clock.move(Duration.ofMinutes(1));
        return feed.poll(
                change -> {
                    receive(change);
                    return null;
                },
                most,
                stopped);
    }

    /** What came since the last call, as {@code created 1}. */
    List<String> changes() throws InterruptedException {
        received.clear();
        poll();
        return List.copyOf(received);
    }

    void receive(Change change) {
        int number = Integer.parseInt(change.id(), 16);
        received.add(change.type() + " " + number);
        if (refused.contains(number)) {
            throw new IllegalStateException("refused " + number);
        }
    }
}
