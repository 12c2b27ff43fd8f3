package io.github.camelisogeo.benchmarks;

import io.github.camelisogeo.benchmarks.feed.StateFolder;
import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.search.SearchSelection;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.sync.ChangeFeed;
import io.github.camelisogeo.sync.FeedSettings;
import io.github.camelisogeo.sync.state.EmbeddedStateStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Lets a feed with a new state, in a file, read each record for the first time. The receiver does nothing. */
final class FeedReading implements SearchReading {

    private final SearchSelection selection;
    private final IsogeoClient client;

    FeedReading(Target target) {
        this.selection = SearchSelection.builder()
                .query("")
                .include(Include.parse(target.include()))
                .build();
        this.client = target.client();
    }

    @Override
    public long read(Runnable onFirstRecord) throws IOException {
        Path folder = Files.createTempDirectory("isogeo-feed");
        AtomicLong received = new AtomicLong();
        try (ChangeFeed feed = new ChangeFeed(FeedSettings.builder()
                .client(client)
                .selection(selection)
                .store(new EmbeddedStateStore(folder))
                .stateId("benchmark")
                .build())) {
            feed.poll(change -> {
                if (received.getAndIncrement() == 0) {
                    onFirstRecord.run();
                }
                return null;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a feed read");
        } finally {
            StateFolder.delete(folder);
        }
        return received.get();
    }

    @Override
    public void close() {
        client.close();
    }
}
